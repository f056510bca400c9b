import { useTranslation } from 'react-i18next';
import { Contents } from '../../components/contents.tsx';
import type { Route } from '../../components/route.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { WorkedOut } from '../../engine/worked-out.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Case, ScenarioId } from '../../rulebook/shapes.ts';
import { Opening } from '../result/opening.tsx';
import { SourcesProvider } from '../result/source-links.tsx';
import { CaseAnswers } from './case-answers.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseTables } from './case-tables.tsx';

type CasePageProps = {
  readonly rulebook: Rulebook;
  readonly openCase: Case;
  /** What the rulebook makes of the case's answers: `recommend(rulebook, openCase.answers)`. */
  readonly recommendation: Recommendation;
  /** All that takes time behind it (`workOut`); without it the page says that it is on its way. */
  readonly workedOut: WorkedOut;
  /** The address of the case in the app, where the findings behind a sentence and all the rest are. */
  readonly inApp: string;
  /** To the review of its answers, to the method page, to a scenario's. */
  readonly startFrom: Route;
  readonly method: Route;
  readonly scenarioPage: (id: ScenarioId) => Route;
};

/**
 * A case without the rest of its result, for a page that needs no script: its situation, its answers, what the compass says
 * today and what the two tables found. In the app, `Result` puts the same pieces together. Its words are `explanations`.
 */
export function CasePage(props: CasePageProps) {
  const { rulebook, openCase, recommendation, workedOut, startFrom, method, scenarioPage } = props;
  const { t } = useTranslation(['case-page', 'result']);
  return (
    <SourcesProvider rulebook={rulebook} here={props.inApp}>
      <CaseHead id={openCase.id} startFrom={startFrom} />
      <Contents
        label={t('result:result.contents')}
        here=""
        parts={[
          { id: 'answers-title', title: t('answersTitle') },
          { id: 'compass-title', title: t('compassTitle') },
          { id: 'case-title', title: t('tablesTitle') },
        ]}
      />
      <CaseAnswers questions={rulebook.questions} answers={openCase.answers} />
      <Opening
        rulebook={rulebook}
        recommendation={recommendation}
        workedOut={workedOut}
        openCase={openCase}
        method={method}
      />
      <CaseTables rulebook={rulebook} openCase={openCase} recommendation={recommendation} scenarioPage={scenarioPage} />
    </SourcesProvider>
  );
}
