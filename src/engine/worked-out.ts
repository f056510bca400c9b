import { type Answers, knownAnswer } from './answers.ts';
import { type TippingPoint, tippingPointsInSteps } from './change/tipping-points.ts';
import { type Firmness, firmnessOf, type Measures, measuresInSteps } from './firmness/firmness.ts';
import type { Model } from './model.ts';
import { type Unknowns, unknownsInSteps } from './unknown/unknowns.ts';
import type { Work } from './work.ts';

/** What takes time to work out behind a ranking. Each is null until it is known; the ranking never waits for it. */
export type WorkedOut = {
  readonly measures: Measures | null;
  readonly firmness: Firmness | null;
  readonly tippingPoints: readonly TippingPoint[] | null;
  /** No question of them where nothing at all is answered. */
  readonly unknowns: Unknowns | null;
};

export const NOTHING_YET: WorkedOut = { measures: null, firmness: null, tippingPoints: null, unknowns: null };

const NO_UNKNOWN: Unknowns = { questions: [], settleFirst: null };

/**
 * Works out all of it, in the order in which the result page says it: what may take seconds, with most questions open, comes
 * last. Where nothing is answered the unknowns are skipped: whoever has not begun is told to begin, not which of fifteen
 * questions to settle first, and to weigh them all takes ten times as long as any other result.
 * @param known told each part as soon as it is known
 */
export function* workOut(model: Model, answers: Answers, known: (part: Partial<WorkedOut>) => void): Work<void> {
  const measures = yield* measuresInSteps(model, answers);
  known({ measures, firmness: firmnessOf(model, answers, measures) });
  yield;
  known({ tippingPoints: yield* tippingPointsInSteps(model, answers) });
  yield;
  const nothingAnswered = model.rulebook.questions.every(({ id }) => !knownAnswer(answers, id));
  known({ unknowns: nothingAnswered ? NO_UNKNOWN : yield* unknownsInSteps(model, answers) });
}
