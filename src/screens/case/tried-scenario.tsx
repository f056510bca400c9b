import { useTranslation } from 'react-i18next';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import { ScenarioMark } from '../../components/scenario-mark.tsx';
import type { Standing } from '../../engine/standing.ts';
import type { Finding } from '../../rulebook/finding.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { ScenarioId } from '../../rulebook/shapes.ts';
import { formatBalance } from '../../words/points.ts';
import styles from './case.module.css';
import { otherSideOf } from './other-side-of.ts';
import { Said } from './said.tsx';

type TriedScenarioProps = {
  readonly rulebook: Rulebook;
  readonly scenario: ScenarioId;
  /** What its table found. */
  readonly findings: readonly Finding[];
  /** Its place in the compass. */
  readonly standing: Standing | undefined;
  /** To its page; null where there is none. */
  readonly page: Route | null;
};

/** One table of the workshop, whole: by actor, levers and brakes, then its notes; and the compass's place. */
export function TriedScenario({ rulebook, scenario, findings, standing, page }: TriedScenarioProps) {
  const { t } = useTranslation(['case-page', 'result', 'scenarios']);
  const title = `tried-${scenario}`;
  const of = (side: Finding['side']) => findings.filter((finding) => finding.side === side);
  const notes = of(null);
  return (
    <section className={styles['tried']} aria-labelledby={title} data-tried={scenario}>
      <h3 id={title}>
        <ScenarioMark scenario={scenario} /> {t(`scenarios:${scenario}.short`)}
      </h3>
      <p>
        {t('count', {
          levers: t('levers', { count: of('lever').length }),
          brakes: t('brakes', { count: of('brake').length }),
        })}{' '}
        {standing &&
          t('compass', {
            place: t('result:ranking.place', { count: standing.rank, ordinal: true }),
            balance: formatBalance(standing.balance),
          })}
      </p>
      {page && (
        <p>
          <Link {...page}>{t('result:scenario.page', { scenario: t(`scenarios:${scenario}.name`) })}</Link>
        </p>
      )}
      {rulebook.actors.map((actor) => (
        <div key={actor} className={styles['actor']} data-actor={actor}>
          <h4>{t(`result:actors.${actor}`)}</h4>
          {(['lever', 'brake'] as const).map((side) => (
            <Said
              key={side}
              title={t(side)}
              findings={of(side).filter((finding) => finding.actor === actor)}
              otherSide={(finding) => otherSideOf(rulebook, finding)}
            />
          ))}
        </div>
      ))}
      {notes.length > 0 && (
        <div className={styles['notes']}>
          <h4>{t('notes')}</h4>
          <Said title={null} findings={notes} />
        </div>
      )}
    </section>
  );
}
