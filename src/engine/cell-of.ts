import type { ActorId } from '../rulebook/shapes.ts';
import type { Reason } from './reasons.ts';
import type { Standing } from './standing.ts';

/** What one scenario has in one cell: an actor, and a question or those tied by an interaction. */
export type CellOf = {
  /** What it adds to the balance, exact, in 1/`scale`; 0 when nothing there holds. */
  readonly amount: number;
  /** Its levers and brakes there, strongest first: rules that certainly hold. None where all hangs on an open answer. */
  readonly levers: readonly Reason[];
  readonly brakes: readonly Reason[];
  /** True when the workshop said nothing of this scenario there: 0 is then silence and not a judgement. */
  readonly silent: boolean;
};

/** The cell of a scenario that stands in a ranking. */
export function cellOf(standing: Standing, actor: ActorId, questions: readonly string[]): CellOf {
  const key = questions.join('+');
  const reasons = standing.reasons.find((one) => one.actor === actor);
  const here = (side: readonly Reason[] = []) => side.filter((reason) => reason.questions.join('+') === key);
  const contribution = standing.contributions.find((one) => one.actor === actor && one.block.key === key);
  return {
    amount: contribution?.amount ?? 0,
    levers: here(reasons?.levers),
    brakes: here(reasons?.brakes),
    silent: standing.silent.some((one) => one.actor === actor && one.question === key),
  };
}
