import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { ScenarioMark } from '../../components/scenario-mark.tsx';
import type { Standing } from '../../engine/standing.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Case, ScenarioId } from '../../rulebook/shapes.ts';
import { formatBalance } from '../../words/points.ts';
import { FindingList } from './finding-list.tsx';
import styles from './result.module.css';

type CaseFindingsProps = {
  readonly rulebook: Rulebook;
  readonly openCase: Case;
  readonly ranking: readonly Standing[];
};

/** What the workshop's two tables found on this case, beside where the compass puts the two scenarios. */
export function CaseFindings({ rulebook, openCase, ranking }: CaseFindingsProps) {
  const { t } = useTranslation(['result', 'scenarios']);
  const inTable = (scenario: ScenarioId) =>
    rulebook.findings.filter((finding) => finding.source === openCase.id && finding.scenario === scenario);
  return (
    <section className={styles['section']} aria-labelledby="case-title">
      <h2 id="case-title">{t('caseBox.title')}</h2>
      <p>{t('caseBox.help')}</p>
      {openCase.tried.map((scenario) => {
        const found = inTable(scenario);
        const count = (side: 'lever' | 'brake') => found.filter((finding) => finding.side === side).length;
        const place = ranking.find((standing) => standing.scenario === scenario);
        return (
          <div key={scenario} className={styles['tried']}>
            <h3>
              <ScenarioMark scenario={scenario} /> {t(`scenarios:${scenario}.short`)}
            </h3>
            <p>
              {t('caseBox.row', {
                levers: t('caseBox.levers', { count: count('lever') }),
                brakes: t('caseBox.brakes', { count: count('brake') }),
              })}
              {place &&
                ` ${t('caseBox.compass', {
                  place: t('ranking.place', { count: place.rank, ordinal: true }),
                  balance: formatBalance(place.balance),
                })}`}
            </p>
            <Fold summary={t('caseBox.see', { scenario: t(`scenarios:${scenario}.short`) })} printed={false}>
              <FindingList refs={found.map(({ ref }) => ref)} />
            </Fold>
          </div>
        );
      })}
    </section>
  );
}
