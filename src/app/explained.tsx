import { rulebook } from 'virtual:rulebook';
import { useMemo } from 'react';
import type { Answers } from '../engine/answers.ts';
import { modelPlayed, recommend } from '../engine/recommend.ts';
import type { CaseId } from '../rulebook/shapes.ts';
import { Result } from '../screens/result/result.tsx';
import type { Routes } from './routes.ts';
import { useWorkedOut } from './use-worked-out.ts';

type ExplainedProps = {
  readonly answers: Answers;
  readonly openCase: CaseId | null;
  readonly routes: Routes;
};

/** The result and all it stands on: engine, rules and screens, in a file of their own, fetched while one answers. */
export function Explained({ answers, openCase, routes }: ExplainedProps) {
  const model = useMemo(() => modelPlayed(rulebook, {}), []);
  const recommendation = useMemo(() => recommend(rulebook, answers), [answers]);
  const workedOut = useWorkedOut(model, answers);
  return (
    <Result
      rulebook={rulebook}
      recommendation={recommendation}
      answers={answers}
      model={model}
      workedOut={workedOut}
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
