import { useTranslation } from 'react-i18next';
import { ScenarioMark } from '../../components/scenario-mark.tsx';
import { type AlertState, gravity } from '../../engine/alerts.ts';
import type { Standing } from '../../engine/standing.ts';
import { listIn } from '../../words/list-in.ts';
import styles from './result.module.css';
import { SourceLinks } from './source-links.tsx';

/** What stands outside the score: points to settle first, points to watch, and those an open answer could raise. */
export function Alerts({ ranking }: { readonly ranking: readonly Standing[] }) {
  const { t } = useTranslation('result');
  // The gravest first, whatever the scenario; the sort is stable, so the ranking's order breaks ties.
  const all = ranking
    .flatMap((standing) => standing.alerts.map((alert) => ({ standing, alert })))
    .sort((a, b) => gravity(b.alert) - gravity(a.alert));
  return (
    <section className={styles['section']} aria-labelledby="alerts-title">
      <h2 id="alerts-title">{t('alerts.title')}</h2>
      {all.length === 0 && <p>{t('alerts.noneRaised')}</p>}
      <ul className={styles['alerts']}>
        {all.map(({ standing, alert }) => (
          <AlertItem key={`${standing.scenario}-${alert.id}`} standing={standing} alert={alert} />
        ))}
      </ul>
    </section>
  );
}

function AlertItem({ standing, alert }: { readonly standing: Standing; readonly alert: AlertState }) {
  const { t, i18n } = useTranslation(['result', 'alerts', 'scenarios', 'questions']);
  const raised = alert.certainty === 'raised';
  const lifted = raised && alert.level === 'red' ? standing.rankIfLifted : null;
  const questions = listIn(i18n.language).format(alert.dependsOn.map((id) => t(`questions:${id}.short`)));
  return (
    <li className={styles['alert']} data-level={raised ? alert.level : 'possible'}>
      <p className={styles['level']}>
        <ScenarioMark scenario={standing.scenario} /> {t(`scenarios:${standing.scenario}.short`)} ·{' '}
        {t(raised ? `alerts.${alert.level}` : 'alerts.possible')}
      </p>
      <h3>{t(`alerts:${alert.id}.title`)}</h3>
      {!raised && <p>{t('alerts.possibleHelp', { questions })}</p>}
      {raised && <p>{t(`alerts:${alert.id}.text`)}</p>}
      {lifted !== null && (
        <p>{t('alerts.ifLifted', { place: t('ranking.place', { count: lifted, ordinal: true }) })}</p>
      )}
      <SourceLinks refs={alert.findings} />
    </li>
  );
}
