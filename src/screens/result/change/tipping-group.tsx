import { useTranslation } from 'react-i18next';
import { ScenarioMark } from '../../../components/scenario-mark.tsx';
import type { TippingPoint } from '../../../engine/change/tipping-points.ts';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import change from './change.module.css';
import { TippingList } from './tipping-list.tsx';

/** Shown at once, choices and facts together; the others are in folds. */
const AT_ONCE = 3;

type TippingGroupProps = {
  readonly scenario: ScenarioId;
  /** True when it stands first now, ex æquo: what is left is to stand there alone. */
  readonly isFirst: boolean;
  /** At least one. */
  readonly points: readonly TippingPoint[];
};

/** What would put one scenario first: what the owner decides, apart from what is not in the owner's hands. */
export function TippingGroup({ scenario, isFirst, points }: TippingGroupProps) {
  const { t } = useTranslation(['change', 'scenarios']);
  const choices = points.filter(({ facts }) => facts === 0);
  const facts = points.filter((one) => one.facts > 0);
  const given = facts.every((one) => one.facts === one.questions.length);
  // Choices come first, and leave room for a fact when there is one.
  const decided = Math.min(choices.length, facts.length > 0 ? AT_ONCE - 1 : AT_ONCE);
  return (
    <div className={change['group']}>
      <h4>
        <ScenarioMark scenario={scenario} /> {t(`scenarios:${scenario}.short`)}
      </h4>
      <TippingList isFirst={isFirst} title={t('tipping.choices')} points={choices} atOnce={decided} />
      <TippingList
        isFirst={isFirst}
        title={t(given ? 'tipping.facts' : 'tipping.mixed')}
        points={facts}
        atOnce={AT_ONCE - decided}
      />
    </div>
  );
}
