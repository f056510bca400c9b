import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResultCharts } from '../../charts/result-charts.ts';
import { AnswerList } from '../../components/answer-list.tsx';
import button from '../../components/button.module.css';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import type { Answers } from '../../engine/answers.ts';
import type { Model } from '../../engine/model.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { Fate } from '../../engine/rules-change/changed-rules.ts';
import type { WorkedOut } from '../../engine/worked-out.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Case, ScenarioId } from '../../rulebook/shapes.ts';
import { Alerts } from './alerts.tsx';
import { Versus } from './change/versus.tsx';
import { WhatWouldChange } from './change/what-would-change.tsx';
import { Everywhere } from './everywhere.tsx';
import { HowFirm } from './firmness/how-firm.tsx';
import { findingsInPlans } from './plan/findings-in-plans.ts';
import { WhatToDo } from './plan/what-to-do.tsx';
import { PlayPanel } from './play/play-panel.tsx';
import type { Playing } from './play/playing.ts';
import { practiceOf } from './practice-of.ts';
import styles from './result.module.css';
import { ScenarioSection } from './scenario-section.tsx';
import { Sources } from './sources.tsx';

export type ResultProps = {
  readonly rulebook: Rulebook;
  readonly recommendation: Recommendation;
  /** The answers as played, on which all of it stands. */
  readonly answers: Answers;
  /** The rules as played, with which the recommendation was reckoned. */
  readonly model: Model;
  readonly workedOut: WorkedOut;
  /** What draws beside the tables; null where nothing does. Always the same object. */
  readonly charts?: ResultCharts | null;
  /** True when all is to be drawn at once, as for a reader who comes back to a place far down. */
  readonly atOnce?: boolean;
  /** Null where nothing can be played with. */
  readonly playing?: Playing | null;
  /** True when a link brought the answers. */
  readonly opened?: boolean;
  /** What is said of the result before anything else, as of one that a link brought. Always the same node. */
  readonly received?: ReactNode;
  /** What is said of a result that older rules made. Always the same node. */
  readonly dated?: ReactNode;
  /** What became of its rules since; null where they are today's. Always the same object. */
  readonly since?: ReadonlyMap<string, Fate> | null;
  /** Everything one takes away of it. Always the same node. */
  readonly takeAway?: ReactNode;
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
  /** To the page of a scenario; left out where there is none. */
  readonly scenarioPage?: (id: ScenarioId) => Route;
};

/**
 * Behind the ranking: how firm it is, and each scenario's reasons. Drawn after it, and after it again when the reader plays
 * (so the same props, the same drawing).
 */
export const Reasons = memo(function Reasons(props: ResultProps) {
  const { rulebook, recommendation, answers, model, workedOut, openCase, charts } = props;
  const { t } = useTranslation('result');
  const { ranking } = recommendation;
  const placed = recommendation.kind !== 'unanswered';
  return (
    <>
      <HowFirm
        model={model}
        answers={answers}
        recommendation={recommendation}
        workedOut={workedOut}
        openCase={openCase}
        chart={charts && <charts.Readings ranking={ranking} readings={workedOut.measures?.readings ?? null} />}
      />
      <Alerts ranking={ranking} />
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
            model={model}
            page={props.scenarioPage?.(standing.scenario) ?? null}
            chart={charts && <charts.Contributions recommendation={recommendation} standing={standing} />}
          />
        ))}
      </section>
    </>
  );
});

/** All the rest: hundreds of sentences, drawn once the reasons are. */
export const BehindReasons = memo(function BehindReasons(props: ResultProps) {
  const { rulebook, recommendation, answers, model, workedOut, playing, openCase, change, restart } = props;
  const { t } = useTranslation('result');
  return (
    <>
      <Versus model={model} recommendation={recommendation} />
      <WhatWouldChange recommendation={recommendation} workedOut={workedOut} />
      <WhatToDo rulebook={model.rulebook} answers={answers} recommendation={recommendation} />
      <Everywhere entries={recommendation.everywhere} />
      <PlayPanel rulebook={rulebook} recommendation={recommendation} />
      {props.takeAway}
      {!openCase && (
        <section className={styles['section']} aria-labelledby="answers-title">
          <h2 id="answers-title">{t('result.answersTitle')}</h2>
          <AnswerList questions={rulebook.questions} answers={answers} />
          {playing?.before && <p>{t('result.answersTried')}</p>}
          <div className={button['row']}>
            <Link {...change} className={button['primary']}>
              {t(startFrom(props))}
            </Link>
            <Link {...restart} className={button['quiet']}>
              {t('result.restart')}
            </Link>
          </div>
        </section>
      )}
      <Sources
        recommendation={recommendation}
        others={[
          ...practiceOf(rulebook, recommendation),
          ...findingsInPlans(model.rulebook, answers, recommendation),
          ...(workedOut.measures?.pivotal ?? []).map(({ finding }) => finding),
        ]}
      />
    </>
  );
});

/** What is tried is kept from the top of the page: from the end of it one goes on with the answers under it. */
function startFrom({ opened, playing }: ResultProps) {
  if (!opened) return 'result.change';
  return playing?.before ? 'result.startFromBefore' : 'result.startFromLink';
}
