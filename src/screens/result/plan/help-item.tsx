import { useTranslation } from 'react-i18next';
import { ScenarioMark } from '../../../components/scenario-mark.tsx';
import type { HelpFromOthers } from '../../../engine/help-from-others.ts';
import type { Reason } from '../../../engine/reasons.ts';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import { listIn } from '../../../words/list-in.ts';
import { SourceLinks } from '../source-links.tsx';
import styles from './plan.module.css';

type HelpItemProps = {
  readonly help: HelpFromOthers;
  /** The scenarios that a red alert holds back: said where they help. */
  readonly heldBack: readonly ScenarioId[];
};

/** One question seen by one actor: what holds the scenario back there, and what each of the others brings. */
export function HelpItem({ help, heldBack }: HelpItemProps) {
  const { t, i18n } = useTranslation(['plan', 'result', 'questions', 'scenarios']);
  const questions = listIn(i18n.language).format(help.questions.map((id) => t(`questions:${id}.short`)));
  return (
    <li>
      <h4>
        {questions} <span className={styles['who']}>({t(`result:actors.${help.actor}`)})</span>
      </h4>
      <p className={styles['label']}>{t('result:scenario.hinders')}</p>
      <Reasons reasons={help.heldBack.brakes} />
      {help.helped.map(({ scenario, levers }) => (
        <div key={scenario} className={styles['helper']}>
          <p className={styles['label']}>
            <ScenarioMark scenario={scenario} />{' '}
            <span>{t('others.with', { scenario: t(`scenarios:${scenario}.name`) })}</span>
          </p>
          <Reasons reasons={levers} />
          {heldBack.includes(scenario) && <p className={styles['note']}>{t('others.red')}</p>}
        </div>
      ))}
    </li>
  );
}

const Reasons = ({ reasons }: { readonly reasons: readonly Reason[] }) => {
  const { t } = useTranslation('effects');
  return reasons.map(({ effect, findings }) => (
    <div key={effect} className={styles['reason']}>
      <p>{t(effect)}</p>
      <SourceLinks refs={findings} />
    </div>
  ));
};
