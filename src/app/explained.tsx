import { rulebook } from 'virtual:rulebook';
import { useMemo } from 'react';
import type { Answers } from '../engine/answers.ts';
import { modelPlayed, recommend, recommendBy } from '../engine/recommend.ts';
import type { Play } from '../link/play.ts';
import type { JourneyActor } from '../machine/history.ts';
import type { CaseId } from '../rulebook/shapes.ts';
import { Result } from '../screens/result/result.tsx';
import { RESULT_CHARTS } from './result-charts.tsx';
import type { Routes } from './routes.ts';
import { usePlay } from './use-play.ts';
import { useSame } from './use-same.ts';
import { useWorkedOut } from './use-worked-out.ts';

export { prefetchPlots } from './use-plots.ts';

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
  readonly routes: Routes;
};

/** The result and all it stands on: engine, rules and screens, in a file of their own, fetched while one answers. */
export function Explained({ actor, own, play, returning, openCase, triedOn, routes }: ExplainedProps) {
  const kept = useSame(own);
  const ranked = useMemo(() => recommend(rulebook, kept), [kept]);
  const playing = usePlay(rulebook, actor, kept, ranked, play, triedOn);
  const { changed, priority, off, before } = playing;
  const answers = useMemo(() => ({ ...kept, ...changed }), [kept, changed]);
  const model = useMemo(() => modelPlayed(rulebook, { priority, off }), [priority, off]);
  const recommendation = useMemo(
    () => (before ? recommendBy(model, answers) : ranked),
    [model, answers, before, ranked],
  );
  const workedOut = useWorkedOut(model, answers);
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
      openCase={rulebook.cases.find(({ id }) => id === openCase) ?? null}
      change={routes.review}
      restart={routes.restart}
      here={routes.here}
      method={routes.method}
      rule={routes.rule}
      resultAddress={openCase ? null : new URL(routes.here, document.baseURI).href}
    />
  );
}
