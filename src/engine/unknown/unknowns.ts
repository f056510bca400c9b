import type { Question, ScenarioId } from '../../rulebook/shapes.ts';
import { type Answers, knownAnswer } from '../answers.ts';
import { type Completions, completionsOf, type OpenSetting } from '../completions.ts';
import type { Model } from '../model.ts';
import { finish, type Work } from '../work.ts';
import { decides } from './decides.ts';
import { entropyOf } from './entropy.ts';
import { firstPlaceShares } from './first-place-shares.ts';
import { type FirstPlaces, firstPlacesOf } from './first-places.ts';
import type { Shares } from './table-of-firsts.ts';

/** What one answer to an open question would do. */
type SettledAs = {
  readonly answer: readonly string[];
  /** Who would stand first, the other open answers staying open; in the report's order. */
  readonly first: readonly ScenarioId[];
  /** True when they are not those who stand first now. */
  readonly changes: boolean;
  /** Who could still stand first, whatever the other open answers turn out to be. */
  readonly possible: readonly ScenarioId[];
};

/** A question answered « Je ne sais pas », and what settling it could do. */
type Unknown = {
  readonly question: string;
  readonly answers: readonly SettledAs[];
  /** True when one of its answers changes who stands first as the ranking is shown, the others staying open. */
  readonly whileOthersOpen: boolean;
  /**
   * True when it changes who stands first for some answers to the others. If not, it may be left open: it can still move
   * a ranking where the others count by their mean, but not the one they end up giving.
   */
  readonly onceAllKnown: boolean;
  /** By how much knowing it makes the winner less uncertain, on average over its answers: bits, from 0. */
  readonly drop: number;
};

/** Every « Je ne sais pas », in the order asked. */
export type Unknowns = {
  readonly questions: readonly Unknown[];
  /** The one that makes the winner least uncertain once it is known; null when none can change it. */
  readonly settleFirst: string | null;
};

/**
 * What each open answer can still change, every way to settle them counted once, all equally. Exact, never sampled: some
 * ten milliseconds for ten open questions, seconds when all fifteen are.
 */
export function* unknownsInSteps(model: Model, answers: Answers): Work<Unknowns> {
  const completions = completionsOf(model, answers);
  const shares = yield* firstPlaceShares(completions);
  const first = firstPlacesOf(model, answers);
  const found: Unknown[] = [];
  for (const [index, here] of completions.open.entries()) {
    for (const question of here.setting.questions) {
      if (knownAnswer(answers, question.id)) continue;
      found.push(yield* unknownOf(question, here, shares[index] ?? [], completions, first));
      yield;
    }
  }
  const asked = model.rulebook.questions.flatMap(({ id }) => found.filter((one) => one.question === id));
  return { questions: asked, settleFirst: mostTelling(asked) };
}

/** The same, at once. */
export const unknowns = (model: Model, answers: Answers): Unknowns => finish(unknownsInSteps(model, answers));

function* unknownOf(
  question: Question,
  here: OpenSetting,
  shares: readonly Shares[],
  completions: Completions,
  first: FirstPlaces,
): Work<Unknown> {
  const { setting, rows } = here;
  const ways = setting.answers[setting.questions.indexOf(question)] ?? [];
  const led = ways.map((way) =>
    sumOf(
      shares.filter((_, row) => setting.situations[rows[row] ?? -1]?.[question.id]?.join() === way.join()),
      completions.settled.length,
    ),
  );
  const answers = ways.map((answer, way) => {
    const given = first.given(here, { [question.id]: answer });
    return {
      answer,
      first: first.named(given),
      changes: given !== first.now,
      possible: first.named((led[way] ?? []).reduce((mask, share, s) => mask | (share > 0 ? 1 << s : 0), 0)),
    };
  });
  const before = entropyOf(sumOf(led, completions.settled.length));
  // Shares that differ are proof enough that it matters; equal ones could be a coincidence.
  const differ = led.some((one) => one.some((share, s) => share !== led[0]?.[s]));
  return {
    question: question.id,
    answers,
    whileOthersOpen: answers.some(({ changes }) => changes),
    onceAllKnown: differ || (yield* decides(completions, here, question.id)),
    drop: Math.max(0, before - led.reduce((sum, one) => sum + entropyOf(one), 0) / led.length),
  };
}

const sumOf = (shares: readonly Shares[], scenarios: number): Shares =>
  Array.from({ length: scenarios }, (_, s) => shares.reduce((sum, one) => sum + (one[s] ?? 0), 0));

/** Logarithms differ in their last digit from one machine to another: a smaller difference is none. */
const ROUNDING = 1e-9;

/** The largest drop; among equals the one asked first. */
function mostTelling(questions: readonly Unknown[]): string | null {
  const best = questions.reduce<Unknown | null>(
    (top, one) => (one.drop > (top?.drop ?? 0) + ROUNDING ? one : top),
    null,
  );
  return best?.question ?? questions.find(({ onceAllKnown }) => onceAllKnown)?.question ?? null;
}
