import { alertsFor, raisedLevel } from '../../src/engine/alerts.ts';
import { type Answers, situations } from '../../src/engine/answers.ts';
import { contributionsTo, total } from '../../src/engine/contribution.ts';
import { modelOf } from '../../src/engine/model.ts';
import { rank } from '../../src/engine/rank.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';

/** A complete answer set, ranked by the plain engine. */
export type Ranked = {
  readonly answers: Answers;
  /** Who stands first, in the report's order. */
  readonly leaders: readonly string[];
  /** Who would, by balance alone. */
  readonly byBalance: readonly string[];
  readonly red: readonly string[];
  /** Exact balances, in 1/`scale`, in the report's order. */
  readonly balances: readonly number[];
};

export const everyAnswerSet = (rulebook: Rulebook): readonly Ranked[] =>
  situations(rulebook.questions, {}).map((answers) => ranked(rulebook, answers));

/** Ranks by the engine's own parts, without the reasons that `recommend` adds: tests rank thousands of answer sets. */
export function ranked(rulebook: Rulebook, answers: Answers): Ranked {
  const model = modelOf(rulebook);
  const candidates = rulebook.scenarios.map(({ id: scenario }) => ({
    scenario,
    balance: total(contributionsTo(model, scenario, answers)),
    red: raisedLevel(alertsFor(rulebook, scenario, answers)) === 'red',
  }));
  const first = (of: typeof candidates) => {
    const places = rank(model, of).filter((place) => place.rank === 1);
    return of.map(({ scenario }) => scenario).filter((id) => places.some(({ scenario }) => scenario === id));
  };
  return {
    answers,
    leaders: first(candidates),
    byBalance: first(candidates.map((one) => ({ ...one, red: false }))),
    red: candidates.filter(({ red }) => red).map(({ scenario }) => scenario),
    balances: candidates.map(({ balance }) => balance),
  };
}

/** The leaders that the proof writes as bits. */
export const namesOf = (rulebook: Rulebook, group: number): readonly string[] =>
  rulebook.scenarios.map(({ id }) => id).filter((_, bit) => (group >> bit) & 1);
