import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { ActorId, Effect, Question, ScenarioId } from '../../src/rulebook/shapes.ts';
import { Fraction, ZERO } from './fraction.ts';

/**
 * The model reckoned a second time, straight from the design's scoring document and by brute force: every complete set
 * of answers, exact fractions, no code of the engine. It is slow and it is the reference.
 */
type Given = Readonly<Record<string, readonly string[] | 'unknown'>>;
type Complete = Readonly<Record<string, readonly string[]>>;
type PerActor = Readonly<Record<ActorId, number>>;

const w = (a: number, b: number, c: number) => [a, b, c].map((hundredths) => new Fraction(hundredths, 100));
/** w(a) ≥ 0.15 and Σ w = 1 leave a triangle; these are its corners. */
export const WEIGHT_CORNERS = [w(70, 15, 15), w(15, 70, 15), w(15, 15, 70)] as const;
const third = new Fraction(1, 3);
const THIRDS = [third, third, third];

/**
 * With a priority, w(p) ≥ every other leaves a kite: its corners, by hand, p first. Its axis cuts it into two triangles of
 * equal area, so its centroid is the mean of their two centroids.
 */
const KITE = (() => {
  const [most, half, least] = [new Fraction(70, 100), new Fraction(85, 200), new Fraction(15, 100)];
  const [tip, left, middle, right] = [[most, least, least], [half, half, least], THIRDS, [half, least, half]];
  const mean = (points: Fraction[][]) =>
    THIRDS.map((_, at) =>
      points.reduce((sum, point) => sum.plus(point[at] ?? ZERO), ZERO).over(new Fraction(points.length)),
    );
  return { corners: [tip, left, middle, right], centre: mean([mean([tip, left, middle]), mean([tip, right, middle])]) };
})();

/** The corners of W and its centroid, in the rulebook's order of actors. */
function weightsGiven(rulebook: Rulebook, priority: ActorId | null) {
  if (priority === null) return { corners: WEIGHT_CORNERS, centre: THIRDS };
  const inOrder = ([own = ZERO, ...others]: readonly Fraction[]) => {
    const left = [...others];
    return rulebook.actors.map((actor) => (actor === priority ? own : (left.shift() ?? ZERO)));
  };
  return { corners: KITE.corners.map(inOrder), centre: inOrder(KITE.centre) };
}

/** Every way to answer a question: each option, and each two where two may be ticked. */
function waysToAnswer({ pick, options }: Question): string[][] {
  const ways: string[][] = [];
  for (let mask = 1; mask < 2 ** options.length; mask++) {
    const ticked = options.filter((_, index) => mask & (1 << index)).map((option) => option.id);
    if (ticked.length <= pick) ways.push(ticked);
  }
  return ways;
}

/** Every complete set of answers that agrees with what is known. */
export function completions(rulebook: Rulebook, given: Given): Complete[] {
  let all: Complete[] = [{}];
  for (const question of rulebook.questions) {
    const known = given[question.id];
    const ways = known === undefined || known === 'unknown' ? waysToAnswer(question) : [known];
    all = all.flatMap((one) => ways.map((way) => ({ ...one, [question.id]: way })));
  }
  return all;
}

const blockKey = (effect: Effect) => Object.keys(effect.when).sort().join('&');

/** Σ_B m(s, a, B) for each actor, each block clamped to −2..2. */
export function cellSums(rulebook: Rulebook, scenario: ScenarioId, answers: Complete): PerActor {
  const sums = { commissioner: 0, provider: 0, participant: 0 };
  for (const actor of rulebook.actors) {
    const cells = new Map<string, number>();
    for (const effect of rulebook.effects) {
      if (effect.scenario !== scenario || effect.actor !== actor) continue;
      const holds = Object.keys(effect.when).every((id) =>
        answers[id]?.some((option) => effect.when[id]?.includes(option)),
      );
      if (holds) cells.set(blockKey(effect), (cells.get(blockKey(effect)) ?? 0) + effect.strength);
    }
    for (const value of cells.values()) sums[actor] += Math.abs(value) > 2 ? 2 * Math.sign(value) : value;
  }
  return sums;
}

/** D(a) = 2 × the number of one-question blocks with any effect for the actor. */
export function denominatorOf(rulebook: Rulebook, actor: ActorId): number {
  const own = rulebook.effects.filter((effect) => effect.actor === actor);
  return 2 * new Set(own.map(blockKey).filter((key) => !key.includes('&'))).size;
}

/** Σ_a w(a) · v(s, a); an actor on whom no single question weighs has no say. */
export function balanceAt(rulebook: Rulebook, sums: PerActor, weights: readonly Fraction[]): Fraction {
  return rulebook.actors.reduce((balance, actor, index) => {
    const d = denominatorOf(rulebook, actor);
    return d === 0 ? balance : balance.plus((weights[index] ?? ZERO).times(new Fraction(sums[actor], d)));
  }, ZERO);
}

/** V(s) and its range. The mean of a sum is the sum of the means: V is the mean of V over all complete sets. */
export function reckon(rulebook: Rulebook, scenario: ScenarioId, given: Given, priority: ActorId | null = null) {
  const { corners, centre } = weightsGiven(rulebook, priority);
  const every = completions(rulebook, given).map((answers) => cellSums(rulebook, scenario, answers));
  const totals = { commissioner: 0, provider: 0, participant: 0 };
  for (const sums of every) for (const actor of rulebook.actors) totals[actor] += sums[actor];
  const balance = balanceAt(rulebook, totals, centre).over(new Fraction(every.length));
  const distinct = [...new Map(every.map((sums) => [Object.values(sums).join(), sums])).values()];
  const values = distinct
    .flatMap((sums) => corners.map((weights) => balanceAt(rulebook, sums, weights)))
    .sort((a, b) => a.compare(b));
  return { balance, least: values[0] ?? ZERO, most: values[values.length - 1] ?? ZERO };
}

/** V / u to the nearest half, halves away from zero; u = 2 / Σ D. */
export function inPoints(rulebook: Rulebook, amount: Fraction): number {
  const sumOfD = rulebook.actors.reduce((sum, actor) => sum + denominatorOf(rulebook, actor), 0);
  const halves = amount.times(new Fraction(sumOfD));
  const size = halves.n < 0n ? -halves.n : halves.n;
  const rounded = Number((2n * size + halves.d) / (2n * halves.d)) / 2;
  return rounded === 0 ? 0 : halves.n < 0n ? -rounded : rounded;
}
