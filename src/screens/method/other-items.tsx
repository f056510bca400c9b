import { memo } from 'react';
import { ScenarioMark } from '../../components/scenario-mark.tsx';
import type { Action, Alert, Everywhere, ScenarioId } from '../../rulebook/shapes.ts';
import { CitedFindings } from './cited-findings.tsx';
import { Conditions } from './conditions.tsx';
import styles from './entry.module.css';
import { entryId } from './entry-id.ts';
import { useMethodWords } from './method-words.ts';
import { EntryLink } from './page-links.tsx';

/** A point to settle first, or to watch: it stands outside the balance. */
export const AlertItem = memo(function AlertItem({ alert }: { readonly alert: Alert }) {
  const { t } = useMethodWords();
  const { id, level, scenarios, when, findings } = alert;
  return (
    <li id={entryId('alert', id)} tabIndex={-1} className={styles['entry']}>
      <p className={styles['about']}>
        <Scenarios ids={scenarios} />
        <strong>{t(`result:alerts.${level}`)}</strong>
      </p>
      <div>
        <p className={styles['sentence']}>
          <strong>{t(`alerts:${id}.title`)}.</strong> {t(`alerts:${id}.text`)}
        </p>
        <Conditions when={when} />
        <CitedFindings refs={findings} />
      </div>
    </li>
  );
});

/** What holds in every scenario, whatever the answers. */
export const EverywhereItem = memo(function EverywhereItem({
  entry: { id, findings },
}: {
  readonly entry: Everywhere;
}) {
  const { t } = useMethodWords();
  return (
    <li id={entryId('everywhere', id)} tabIndex={-1} className={styles['entry']}>
      <p className={styles['about']}>{t('rule.everyScenario')}</p>
      <div>
        <p className={styles['sentence']}>
          <strong>{t(`alerts:${id}.title`)}.</strong> {t(`alerts:${id}.text`)}
        </p>
        <CitedFindings refs={findings} />
      </div>
    </li>
  );
});

type ActionItemProps = {
  readonly action: Action;
  /** The alerts of the rulebook: what an action answers is one of them, or a rule. */
  readonly alerts: readonly Alert[];
};

/** What to do about brakes and alerts, and by whom. */
export const ActionItem = memo(function ActionItem({ action, alerts }: ActionItemProps) {
  const { t } = useMethodWords();
  const { id, scenarios, actor, answers, findings } = action;
  return (
    <li id={entryId('action', id)} tabIndex={-1} className={styles['entry']}>
      <p className={styles['about']}>
        <Scenarios ids={scenarios} />
        <span>{t(`result:actors.${actor}`)}</span>
      </p>
      <div>
        <p className={styles['sentence']}>{t(`actions:${id}`)}</p>
        <p className={styles['uses']}>{t('rule.answers')}</p>
        <ul className={styles['links']}>
          {answers.map((answered) => {
            const alert = alerts.some((one) => one.id === answered);
            return (
              <li key={answered}>
                <EntryLink kind={alert ? 'alert' : 'rule'} id={answered}>
                  {alert ? t(`alerts:${answered}.title`) : t(`effects:${answered}`)}
                </EntryLink>
              </li>
            );
          })}
        </ul>
        <CitedFindings refs={findings} />
      </div>
    </li>
  );
});

function Scenarios({ ids }: { readonly ids: readonly ScenarioId[] }) {
  const { t } = useMethodWords();
  return ids.map((id) => (
    <span key={id} className={styles['scenario']}>
      <ScenarioMark scenario={id} /> {t(`scenarios:${id}.short`)}
    </span>
  ));
}
