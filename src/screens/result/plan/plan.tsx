import { useTranslation } from 'react-i18next';
import type { ActionPlan } from '../../../engine/action-plan.ts';
import { ActionItem } from './action-item.tsx';
import styles from './plan.module.css';
import type { Ticks } from './ticks.ts';
import { ToSettleFirst } from './to-settle-first.tsx';
import { Unanswered } from './unanswered.tsx';

type PlanProps = {
  readonly plan: ActionPlan;
  /** How many answers are open. */
  readonly open: number;
  readonly ticks: Ticks;
};

/** What to do for one scenario, by the actor who acts, then what the workshop left without an answer. */
export function Plan({ plan, open, ticks }: PlanProps) {
  const { t } = useTranslation(['plan', 'result', 'scenarios']);
  const { scenario, actors } = plan;
  const name = t(`scenarios:${scenario}.name`);
  const acting = actors.filter(({ actions }) => actions.length > 0);
  // No lever compensates a red alert: it comes before all that can be done.
  const first = plan.unanswered.filter(({ kind }) => kind === 'red');
  const unanswered = plan.unanswered.filter(({ kind }) => kind !== 'red');
  const empty = acting.length === 0;
  return (
    <div className={styles['plan']}>
      <h3>{t('planTitle', { scenario: name })}</h3>
      <ToSettleFirst alerts={first} />
      {open > 0 && <p className={styles['note']}>{t('open', { count: open })}</p>}
      {!empty && <p className={styles['note']}>{t('ticks')}</p>}
      {empty && (
        <p>{t(plan.unanswered.length > 0 ? 'noAction' : open > 0 ? 'noneCertain' : 'none', { scenario: name })}</p>
      )}
      {acting.map(({ actor, actions }) => (
        <div key={actor} className={styles['acting']}>
          <h4>
            {t(`who.${actor}`)} <span className={styles['who']}>({t(`result:actors.${actor}`)})</span>
          </h4>
          <ul className={styles['actions']}>
            {actions.map((action) => (
              <ActionItem
                key={action.id}
                action={action}
                ticked={ticks.has(scenario, action.id)}
                onTick={(ticked) => ticks.set(scenario, action.id, ticked)}
              />
            ))}
          </ul>
        </div>
      ))}
      <Unanswered obstacles={unanswered} />
    </div>
  );
}
