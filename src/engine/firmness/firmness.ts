import type { CaseId, ScenarioId } from '../../rulebook/shapes.ts';
import type { Answers } from '../answers.ts';
import { candidatesFor, leadersAmong } from '../leaders.ts';
import type { Model } from '../model.ts';
import { possibleWinnersInSteps } from '../possible-winners.ts';
import { neverTriedOn } from '../silence.ts';
import { finish, type Work } from '../work.ts';
import { type PivotalFinding, pivotalFindingsInSteps } from './pivotal-findings.ts';
import { readingsInSteps, type ScenarioReadings } from './readings.ts';

/** On screen: *net*, *serré*, *indécis*. */
export type FirmnessWord = 'clear' | 'close' | 'undecided';

/** From this share of the readings on, a first place may be clear. */
export const CLEAR_SHARE = 0.9;
/** Under this share of the readings it is undecided. */
export const UNDECIDED_SHARE = 0.5;
/** So many possible winners leave it undecided. */
const UNDECIDED_WINNERS = 3;

/** One cause of a word that is not *net*. */
export type Doubt =
  | { readonly kind: 'tied'; readonly leaders: readonly ScenarioId[] }
  /** b¹ is too low: the leader stands first in that share of the readings, 0 to 1. */
  | { readonly kind: 'share'; readonly leader: ScenarioId; readonly share: number }
  /** What is not known can still put others first. */
  | { readonly kind: 'possible-winners'; readonly winners: readonly ScenarioId[] }
  /** Findings each of which the first place hangs on. */
  | { readonly kind: 'single-finding'; readonly findings: readonly PivotalFinding[] }
  /** The workshop never tried the leader on the case of this kind of owner. */
  | { readonly kind: 'never-tried'; readonly leader: ScenarioId; readonly case: CaseId };

/** What the word is judged on. Each takes its time, so that whoever shows a result may take them one by one. */
export type Measures = {
  readonly readings: readonly ScenarioReadings[];
  readonly pivotal: readonly PivotalFinding[];
  readonly winners: readonly ScenarioId[];
};

/** How firm the first place is. */
export type Firmness = {
  readonly word: FirmnessWord;
  /** Why the word is not a better one, in the order of the scoring document; none for *net*. */
  readonly doubts: readonly Doubt[];
};

/** Everything that the word is judged on, in steps. */
export function* measuresInSteps(model: Model, answers: Answers): Work<Measures> {
  const readings = yield* readingsInSteps(model, answers);
  const pivotal = yield* pivotalFindingsInSteps(model, answers);
  return { readings, pivotal, winners: yield* possibleWinnersInSteps(model, answers) };
}

/** Everything that the word is judged on, at once. */
export const measuresOf = (model: Model, answers: Answers): Measures => finish(measuresInSteps(model, answers));

/** How firm the first place is (scoring, Firmness): a share of readings, never a probability of success. */
export function firmnessOf(model: Model, answers: Answers, measures: Measures): Firmness {
  const leaders = leadersAmong(model, candidatesFor(model, answers));
  const [leader] = leaders;
  if (!leader) return { word: 'undecided', doubts: [] };
  const share = measures.readings.find(({ scenario }) => scenario === leader)?.first ?? 0;
  const open = graveDoubts(leaders, leader, share, measures.winners);
  if (open.length > 0) return { word: 'undecided', doubts: open };
  const doubts = lighterDoubts(model, answers, leader, share, measures);
  return { word: doubts.length > 0 ? 'close' : 'clear', doubts };
}

/** Each leaves the first place undecided. */
const graveDoubts = (
  leaders: readonly ScenarioId[],
  leader: ScenarioId,
  share: number,
  winners: readonly ScenarioId[],
): readonly Doubt[] => [
  ...(leaders.length > 1 ? [{ kind: 'tied', leaders } as const] : []),
  // Of scenarios ex æquo none has a share of its own to answer for.
  ...(leaders.length === 1 && share < UNDECIDED_SHARE ? [{ kind: 'share', leader, share } as const] : []),
  ...(winners.length >= UNDECIDED_WINNERS ? [{ kind: 'possible-winners', winners } as const] : []),
];

/** Each keeps the first place from being clear. */
function lighterDoubts(
  model: Model,
  answers: Answers,
  leader: ScenarioId,
  share: number,
  { pivotal, winners }: Measures,
): readonly Doubt[] {
  const untried = neverTriedOn(model.rulebook, leader, answers);
  return [
    ...(share < CLEAR_SHARE ? [{ kind: 'share', leader, share } as const] : []),
    ...(pivotal.length > 0 ? [{ kind: 'single-finding', findings: pivotal } as const] : []),
    ...(winners.some((one) => one !== leader) ? [{ kind: 'possible-winners', winners } as const] : []),
    ...(untried ? [{ kind: 'never-tried', leader, case: untried } as const] : []),
  ];
}
