import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import { ScenarioMark } from '../../components/scenario-mark.tsx';
import type { Answers } from '../../engine/answers.ts';
import type { Model } from '../../engine/model.ts';
import type { Standing } from '../../engine/standing.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { listIn } from '../../words/list-in.ts';
import { formatBalance } from '../../words/points.ts';
import { Arithmetic } from './arithmetic.tsx';
import { FindingList } from './finding-list.tsx';
import { ReasonList } from './reason-list.tsx';
import styles from './scenario-section.module.css';
import { Silence } from './silence.tsx';

type ScenarioSectionProps = {
  readonly rulebook: Rulebook;
  readonly standing: Standing;
  readonly answers: Answers;
  readonly model: Model;
  /** To all that is known of it, whatever the answers. */
  readonly page: Route | null;
  /** What each answer brings, drawn; nothing where it is not. */
  readonly chart?: ReactNode;
  /** False when nothing was answered: no scenario has a place, and none comes first. */
  readonly placed: boolean;
};

/** One scenario: what helps and what holds it back by actor, its card, what was left aside, and the sum. */
export function ScenarioSection({ rulebook, standing, placed, answers, model, page, chart }: ScenarioSectionProps) {
  const { t, i18n } = useTranslation(['result', 'scenarios', 'cases']);
  const { scenario, rank, tied, balance, reasons, untouched, neverTriedOn } = standing;
  const facets = rulebook.scenarios.find(({ id }) => id === scenario)?.facets ?? [];
  const tried = rulebook.cases.filter((one) => one.tried.includes(scenario)).map(({ id }) => t(`cases:${id}.name`));
  const cases = listIn(i18n.language).format(tried);
  const place = t(tied ? 'scenario.placeTied' : 'scenario.place', {
    place: t('ranking.place', { count: rank, ordinal: true }),
    balance: formatBalance(balance),
  });
  return (
    <details className={styles['scenario']} data-colour={scenario} open={placed && rank === 1}>
      <summary>
        <h3>
          <ScenarioMark scenario={scenario} /> {t(`scenarios:${scenario}.short`)}
          {placed && <span className={styles['place']}>{place}</span>}
        </h3>
      </summary>
      <p className={styles['gist']}>{t(`scenarios:${scenario}.gist`)}</p>
      <p className={styles['tried']}>
        {t('scenario.triedOn', { cases })}{' '}
        {neverTriedOn && <strong>{t('scenario.untried', { case: t(`cases:${neverTriedOn}.name`) })}</strong>}
      </p>
      {page && (
        <p className={styles['page']}>
          <Link {...page}>{t('scenario.page', { scenario: t(`scenarios:${scenario}.name`) })}</Link>
        </p>
      )}
      {reasons.map(({ actor, levers, brakes }) => (
        <div key={actor} className={styles['actor']}>
          <h4>
            {t(`actors.${actor}`)} <span className={styles['who']}>({t(`actors.${actor}Help`)})</span>
          </h4>
          <ReasonList title={t('scenario.helps')} reasons={levers} />
          <ReasonList title={t('scenario.hinders')} reasons={brakes} />
        </div>
      ))}
      <Fold summary={t('scenario.cardTitle')} printed={false}>
        <FindingList refs={facets} card />
      </Fold>
      <Fold summary={t('scenario.untouched', { count: untouched.length })} printed={false}>
        <p>{t('scenario.untouchedHelp')}</p>
        <FindingList refs={untouched} />
      </Fold>
      <Silence rulebook={rulebook} silent={standing.silent} />
      <Arithmetic rulebook={rulebook} standing={standing} answers={answers} model={model} chart={chart} />
    </details>
  );
}
