import type { ActorId, ScenarioId } from '../rulebook/shapes.ts';
import type { ActorReasons, Reason } from './reasons.ts';
import type { Recommendation } from './recommend.ts';
import type { Standing } from './standing.ts';

/** Before, then after. */
type Pair<T> = readonly [before: T, after: T];

/** A rule that holds in one of two rankings alone, or not as strongly in both. */
export type RuleMove = {
  readonly scenario: ScenarioId;
  readonly actor: ActorId;
  readonly effect: string;
  /** The findings that it rests on, or rested on. */
  readonly findings: readonly string[];
  /** In −2..2; 0 where it does not hold. */
  readonly strength: Pair<number>;
};

/** How one scenario moved. Balances are points as shown. */
export type ScenarioMove = {
  readonly scenario: ScenarioId;
  readonly rank: Pair<number>;
  readonly tied: Pair<boolean>;
  readonly balance: Pair<number>;
};

/** What moved from one ranking to another of the same rulebook, and why. */
export type Moved = {
  /** In the order of the second ranking. */
  readonly scenarios: readonly ScenarioMove[];
  /** Those that moved, what weighs most first. */
  readonly rules: readonly RuleMove[];
  /** The questions that moved a balance with no certain rule for it: through what an open answer leaves possible. */
  readonly open: readonly string[];
};

/** Compares two rankings of one rulebook, whatever was played with between them. */
export function moved(before: Recommendation, after: Recommendation): Moved {
  const pairs = after.ranking.flatMap((now) => {
    const then = before.ranking.find(({ scenario }) => scenario === now.scenario);
    return then ? [{ then, now }] : [];
  });
  const weighed = pairs
    .flatMap(({ then, now }) => ruleMoves(then, now))
    .map((rule) => ({
      ...rule,
      // An actor on whom only interactions weigh has no denominator, and no say.
      weight:
        Math.abs(rule.strength[1] - rule.strength[0]) / (after.denominators[rule.actor] || Number.POSITIVE_INFINITY),
    }))
    .sort((a, b) => b.weight - a.weight);
  return {
    scenarios: pairs.map(({ then, now }) => ({
      scenario: now.scenario,
      rank: [then.rank, now.rank],
      tied: [then.tied, now.tied],
      balance: [then.balance, now.balance],
    })),
    rules: weighed.map(({ weight: _, questions: __, ...rule }) => rule),
    open: [...new Set(pairs.flatMap(({ then, now }) => openMoves(then, now, ruleMoves(then, now))))],
  };
}

type Placed = RuleMove & Pick<Reason, 'questions'>;

function ruleMoves(then: Standing, now: Standing): readonly Placed[] {
  return now.reasons.flatMap(({ actor, ...after }) => {
    const was = sides(then.reasons.find((one) => one.actor === actor));
    const is = sides({ ...after, actor });
    return [...new Set([...is, ...was].map(({ effect }) => effect))].flatMap((effect): Placed[] => {
      const [old, fresh] = [was, is].map((all) => all.find((one) => one.effect === effect));
      const said = fresh ?? old;
      const strength: Pair<number> = [old?.strength ?? 0, fresh?.strength ?? 0];
      if (!said || strength[0] === strength[1]) return [];
      const { findings, questions } = said;
      return [{ scenario: now.scenario, actor, effect, findings, questions, strength }];
    });
  });
}

const sides = (reasons?: ActorReasons): readonly Reason[] => (reasons ? [...reasons.levers, ...reasons.brakes] : []);

/** The questions of the cells that moved, and where no rule did. */
function openMoves(then: Standing, now: Standing, rules: readonly Placed[]): readonly string[] {
  const keyOf = ({ actor, questions }: Pick<Placed, 'actor' | 'questions'>) => `${actor} ${questions.join('+')}`;
  const ruled = new Set(rules.map(keyOf));
  const cells = ({ contributions }: Standing) =>
    new Map(
      contributions.map(({ actor, block, cell }) => {
        const questions = block.questions.map(({ id }) => id);
        return [keyOf({ actor, questions }), { questions, cell }];
      }),
    );
  const [was, is] = [cells(then), cells(now)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => !ruled.has(key) && was.get(key)?.cell !== is.get(key)?.cell)
    .flatMap((key) => (is.get(key) ?? was.get(key))?.questions ?? []);
}
