import { useTranslation } from 'react-i18next';
import { Part } from '../../components/part.tsx';
import type { Route } from '../../components/route.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Case, ScenarioId } from '../../rulebook/shapes.ts';
import { BesideCompass } from './beside-compass.tsx';
import styles from './case.module.css';
import { Said } from './said.tsx';
import { TriedScenario } from './tried-scenario.tsx';

type CaseTablesProps = {
  readonly rulebook: Rulebook;
  readonly openCase: Case;
  readonly recommendation: Recommendation;
  /** To the page of a scenario; null where there is none. */
  readonly scenarioPage: ((id: ScenarioId) => Route) | null;
};

/** What the workshop's two tables found on a case, all of it, beside what the compass makes of the two scenarios. */
export function CaseTables({ rulebook, openCase, recommendation, scenarioPage }: CaseTablesProps) {
  const { t } = useTranslation('case-page');
  const findings = rulebook.findings.filter(({ source }) => source === openCase.id);
  const notes = findings.filter(({ scenario }) => scenario === null);
  return (
    <Part id="case-title" title={t('tablesTitle')} name="tables">
      <p>{t('tablesHelp')}</p>
      <BesideCompass rulebook={rulebook} tried={openCase.tried} findings={findings} recommendation={recommendation} />
      {openCase.tried.map((scenario) => (
        <TriedScenario
          key={scenario}
          rulebook={rulebook}
          scenario={scenario}
          findings={findings.filter((finding) => finding.scenario === scenario)}
          standing={recommendation.ranking.find((standing) => standing.scenario === scenario)}
          page={scenarioPage?.(scenario) ?? null}
        />
      ))}
      {notes.length > 0 && (
        <div className={styles['notes']}>
          <h3>{t('caseNotes')}</h3>
          <Said title={null} findings={notes} />
        </div>
      )}
    </Part>
  );
}
