import { candidatesFor } from '../../src/engine/leaders.ts';
import { modelOf } from '../../src/engine/model.ts';
import { type Place, rank } from '../../src/engine/rank.ts';
import { recommendBy } from '../../src/engine/recommend.ts';
import { weighedCandidates } from '../../src/engine/weighed-candidates.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { Ranks } from './agreement.ts';

/** The product's ranking alone, each rule read: what the page shows first. */
export const productReads = (rulebook: Rulebook): Ranks => ranksFrom(candidatesFor, rulebook);

/** The same, what each setting brings looked up, as kept from earlier rankings: what a comparison asks for by the hundred. */
export const productRanks = (rulebook: Rulebook): Ranks => ranksFrom(weighedCandidates, rulebook);

function ranksFrom(candidatesOf: typeof candidatesFor, rulebook: Rulebook): Ranks {
  const model = modelOf(rulebook);
  return (answers) => {
    const candidates = candidatesOf(model, answers);
    return outcome(
      candidates.map(({ balance }) => balance),
      rulebook,
      rank(model, candidates),
    );
  };
}

/** The product's whole recommendation: every reason, range, alert and silence with it. */
export function productRecommends(rulebook: Rulebook): Ranks {
  const model = modelOf(rulebook);
  return (answers) => {
    const { ranking } = recommendBy(model, answers);
    const exact = rulebook.scenarios.map(
      ({ id }) => ranking.find(({ scenario }) => scenario === id)?.exact ?? Number.NaN,
    );
    return outcome(exact, rulebook, ranking);
  };
}

const outcome = (balances: readonly number[], { scenarios }: Rulebook, places: readonly Place[]) => ({
  balances,
  ranks: scenarios.map(({ id }) => places.find(({ scenario }) => scenario === id)?.rank ?? Number.NaN),
});
