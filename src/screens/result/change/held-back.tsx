import { useTranslation } from 'react-i18next';
import type { Model } from '../../../engine/model.ts';
import { isTie } from '../../../engine/points.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import change from './change.module.css';

type HeldBackProps = {
  readonly model: Model;
  readonly recommendation: Recommendation;
};

/** The scenarios that only a red alert keeps from the first place: whatever is compared, they come into it. */
export function HeldBack({ model, recommendation }: HeldBackProps) {
  const { t } = useTranslation(['change', 'scenarios']);
  const { ranking } = recommendation;
  const most = Math.max(...ranking.filter(({ alert }) => alert !== 'red').map(({ exact }) => exact));
  return ranking
    .filter(({ rankIfLifted }) => rankIfLifted === 1)
    .map(({ scenario, exact, alerts }) => (
      <p key={scenario} className={change['why']}>
        {t(isTie(model, exact - most) ? 'versus.heldBackTied' : 'versus.heldBack', {
          count: alerts.filter(({ level, certainty }) => level === 'red' && certainty === 'raised').length,
          scenario: t(`scenarios:${scenario}.name`),
        })}
      </p>
    ));
}
