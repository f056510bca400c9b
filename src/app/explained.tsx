import { rulebook as today } from 'virtual:rulebook';
import { useMemo } from 'react';
import type { Answers } from '../engine/answers.ts';
import { modelPlayed, recommend, recommendBy } from '../engine/recommend.ts';
import { fatesOfEffects } from '../engine/rules-change/changed-rules.ts';
import type { Play } from '../link/play.ts';
import type { LinkText } from '../link/text.ts';
import type { JourneyActor } from '../machine/history.ts';
import { downloadOf } from '../report/picture/download-of.ts';
import type { ToTake } from '../report/taken-result.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { CaseId } from '../rulebook/shapes.ts';
import { Result } from '../screens/result/result.tsx';
import { Received } from '../screens/result/take-away/received.tsx';
import { TakeAway } from '../screens/result/take-away/take-away.tsx';
import { CompareThis } from './compare/compare-this.tsx';
import { DatedResult } from './dated-result.tsx';
import { publishedOn } from './published-on.ts';
import { ReportWhenHere } from './report-when-here.tsx';
import { RESULT_CHARTS } from './result-charts.tsx';
import type { Routes } from './routes.ts';
import { takenResult } from './taken-result.ts';
import { usePlay } from './use-play.ts';
import { useSame } from './use-same.ts';
import { useWorkedOut } from './use-worked-out.ts';

type ExplainedProps = {
  readonly actor: JourneyActor;
  /** The answers behind the result, before anything is played with. */
  readonly own: Answers;
  readonly play: Play | null;
  /** True when the reader came back to it. */
  readonly returning: boolean;
  readonly openCase: CaseId | null;
  /** The case that something is tried on, if it is one. */
  readonly triedOn: CaseId | null;
  /** The frozen rules that its link pins; null for today's. */
  readonly rules: Rulebook | null;
  /** True when a link brought it. */
  readonly opened: boolean;
  /** What the sender of the link wrote. */
  readonly text: LinkText | null;
  readonly routes: Routes;
};

/** A result, and what is tried on it, worked out and explained. */
export function Explained(props: ExplainedProps) {
  const { actor, own, play, returning, openCase, triedOn, opened, routes } = props;
  const rulebook = props.rules ?? today;
  const kept = useSame(own);
  const ranked = useMemo(() => recommend(rulebook, kept), [rulebook, kept]);
  const playing = usePlay(rulebook, actor, kept, ranked, play, triedOn);
  const { changed, priority, off, before } = playing;
  const answers = useMemo(() => ({ ...kept, ...changed }), [kept, changed]);
  const model = useMemo(() => modelPlayed(rulebook, { priority, off }), [rulebook, priority, off]);
  const recommendation = useMemo(
    () => (before ? recommendBy(model, answers) : ranked),
    [model, answers, before, ranked],
  );
  const workedOut = useWorkedOut(model, answers);
  const here = new URL(routes.here, document.baseURI).href;
  // As a link begins, wherever one is: a case has its own address, and is taken away as the result that it shows.
  const base = new URL(routes.link('').href, document.baseURI).href.replace(/#.*$/, '');
  const tried = useSame(play);
  const text = useSame(props.text);
  const shown = rulebook.cases.find(({ id }) => id === openCase) ?? null;
  const published = publishedOn(rulebook.version);
  const then = useMemo(
    () => ({ rulebook, answers, play: { priority, off }, recommendation }),
    [rulebook, answers, priority, off, recommendation],
  );
  const since = useMemo(() => props.rules && fatesOfEffects(props.rules, today), [props.rules]);
  const rulesSince: ToTake['rulesSince'] = props.rules && (today.version === 0 ? 'preparing' : 'changed');
  const takeAway = useMemo(() => {
    const shared = { rulebook, answers: kept, play: tried, base };
    const result = {
      rulebook,
      published,
      model,
      own: kept,
      play: tried,
      answers,
      recommendation,
      workedOut,
      openCase: shown,
      rulesSince,
    };
    return (
      <TakeAway
        shared={shared}
        received={text}
        save={downloadOf}
        ways={(written) => {
          const taken = takenResult(result, written, shared);
          return {
            paper: <ReportWhenHere part="paper" taken={taken} />,
            others: (
              <>
                <CompareThis
                  actor={actor}
                  rulebook={rulebook}
                  answers={kept}
                  play={tried}
                  project={written?.project ?? ''}
                  openCase={openCase}
                />
                <ReportWhenHere part="data" taken={taken} />
              </>
            ),
          };
        }}
      />
    );
  }, [
    actor,
    rulebook,
    published,
    rulesSince,
    kept,
    tried,
    base,
    shown,
    openCase,
    model,
    answers,
    recommendation,
    workedOut,
    text,
  ]);
  const received = useMemo(() => (opened ? <Received text={text} /> : null), [opened, text]);
  return (
    <Result
      rulebook={rulebook}
      recommendation={recommendation}
      answers={answers}
      model={model}
      workedOut={workedOut}
      playing={playing}
      charts={RESULT_CHARTS}
      atOnce={returning}
      openCase={shown}
      change={routes.review}
      restart={routes.restart}
      here={routes.here}
      method={routes.method}
      rule={routes.rule}
      scenarioPage={routes.scenario}
      opened={opened}
      received={received}
      since={since}
      dated={
        since &&
        published && (
          <DatedResult
            then={then}
            date={published}
            today={today}
            own={kept}
            play={tried}
            recalculate={routes.recalculate}
          />
        )
      }
      takeAway={takeAway}
      resultAddress={openCase ? null : here}
    />
  );
}
