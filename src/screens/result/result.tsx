import { useTranslation } from 'react-i18next';
import { Dial } from '../../charts/dial.tsx';
import { RankingTable } from '../../charts/ranking-table.tsx';
import { AnswerList } from '../../components/answer-list.tsx';
import button from '../../components/button.module.css';
import { Contents } from '../../components/contents.tsx';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import type { Answers } from '../../engine/answers.ts';
import type { Model } from '../../engine/model.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { WorkedOut } from '../../engine/worked-out.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Case } from '../../rulebook/shapes.ts';
import { Alerts } from './alerts.tsx';
import { CaseFindings } from './case-findings.tsx';
import { Versus } from './change/versus.tsx';
import { WhatWouldChange } from './change/what-would-change.tsx';
import { Everywhere } from './everywhere.tsx';
import { HowFirm } from './firmness/how-firm.tsx';
import { HowToRead } from './how-to-read.tsx';
import { WhatToDo } from './plan/what-to-do.tsx';
import { PlayPanel } from './play/play-panel.tsx';
import { type Playing, PlayingContext } from './play/playing.ts';
import styles from './result.module.css';
import { ScenarioSection } from './scenario-section.tsx';
import { SourcesProvider } from './source-links.tsx';
import { Sources } from './sources.tsx';
import { Verdict } from './verdict.tsx';

export type ResultProps = {
  readonly rulebook: Rulebook;
  readonly recommendation: Recommendation;
  /** The answers as played, on which all of it stands. */
  readonly answers: Answers;
  /** The rules as played, with which the recommendation was reckoned. */
  readonly model: Model;
  readonly workedOut: WorkedOut;
  /** Null where nothing can be played with. */
  readonly playing?: Playing | null;
  /** The case whose card gave the answers; null for the reader's own. */
  readonly openCase: Case | null;
  /** To the review of these answers. */
  readonly change: Route;
  readonly restart: Route;
  /** The address of this result. */
  readonly here: string;
  /** Its whole link, which an objection may join; null, or left out, when the answers are not the reader's. */
  readonly resultAddress?: string | null;
  /** To the method page, and to one of its rules. */
  readonly method: Route;
  readonly rule: (id: string) => Route;
};

/** The ranking and everything behind it, in the order of the product: verdict, ranking, scenarios, what holds everywhere. */
export function Result({
  rulebook,
  recommendation,
  answers,
  model,
  workedOut,
  playing = null,
  openCase,
  change,
  restart,
  here,
  resultAddress = null,
  method,
  rule,
}: ResultProps) {
  const { t } = useTranslation(['result', 'firmness', 'change', 'plan', 'play']);
  const { ranking, unknown } = recommendation;
  const placed = recommendation.kind !== 'unanswered';
  const leader = recommendation.kind === 'leading' ? recommendation.leader : null;
  const practice = rulebook.scenarios.find(({ id }) => id === leader)?.practice ?? [];
  const worked = Object.values(workedOut).every((part) => part !== null);
  return (
    <SourcesProvider rulebook={rulebook} here={here} resultAddress={resultAddress} rule={rule}>
      <PlayingContext.Provider value={playing}>
        <div className={styles['result']} data-worked-out={worked}>
          <div className={styles['head']}>
            <Verdict recommendation={recommendation} workedOut={workedOut} openCase={openCase} practice={practice} />
            <Dial scenarios={rulebook.scenarios} readings={workedOut.measures?.readings ?? null} />
          </div>
          <section className={styles['section']} aria-labelledby="ranking-title">
            <h2 id="ranking-title">{t('ranking.title')}</h2>
            <RankingTable ranking={ranking} readings={workedOut.measures?.readings ?? null} placed={placed} />
            {unknown.length > 0 && <p>{t('result.unknownNote', { count: unknown.length })}</p>}
            <HowToRead method={method} />
            <Contents
              label={t('result.contents')}
              here={here}
              parts={[
                { id: 'how-firm-title', title: t('firmness:title') },
                { id: 'scenarios-title', title: t('scenario.title') },
                { id: 'versus-title', title: t('change:versusTitle') },
                { id: 'what-would-change-title', title: t('change:changeTitle') },
                { id: 'what-to-do-title', title: t('plan:title') },
                { id: 'play-panel-title', title: t('play:title') },
                { id: 'answers-title', title: t('result.answersTitle') },
              ].filter(({ id }) => placed || id !== 'versus-title')}
            />
          </section>
          <HowFirm
            rulebook={rulebook}
            model={model}
            answers={answers}
            recommendation={recommendation}
            workedOut={workedOut}
          />
          <Alerts ranking={ranking} />
          {openCase && <CaseFindings rulebook={rulebook} openCase={openCase} ranking={ranking} />}
          <section className={styles['section']} aria-labelledby="scenarios-title">
            <h2 id="scenarios-title">{t('scenario.title')}</h2>
            <p>{t('scenario.group')}</p>
            {ranking.map((standing) => (
              <ScenarioSection
                key={standing.scenario}
                rulebook={rulebook}
                standing={standing}
                placed={placed}
                answers={answers}
                denominators={recommendation.denominators}
                scale={recommendation.scale}
              />
            ))}
          </section>
          <Versus model={model} recommendation={recommendation} />
          <WhatWouldChange
            rulebook={rulebook}
            answers={answers}
            recommendation={recommendation}
            workedOut={workedOut}
          />
          <WhatToDo rulebook={rulebook} answers={answers} recommendation={recommendation} />
          <Everywhere entries={recommendation.everywhere} />
          <PlayPanel rulebook={rulebook} recommendation={recommendation} />
          <section className={styles['section']} aria-labelledby="answers-title">
            <h2 id="answers-title">{t('result.answersTitle')}</h2>
            <AnswerList
              questions={rulebook.questions}
              answers={answers}
              {...(openCase ? { whyUnknown: t('caseBox.silentCard') } : {})}
            />
            {!openCase && <p>{t('result.keep')}</p>}
            <div className={button['row']}>
              <Link {...change} className={button['primary']}>
                {t(openCase ? 'result.startFromCase' : 'result.change')}
              </Link>
              {!openCase && (
                <Link {...restart} className={button['quiet']}>
                  {t('result.restart')}
                </Link>
              )}
            </div>
          </section>
          <Sources recommendation={recommendation} practice={practice} />
        </div>
      </PlayingContext.Provider>
    </SourcesProvider>
  );
}
