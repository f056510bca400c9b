import { readingsOf } from '../../src/engine/firmness/readings.ts';
import { modelOf } from '../../src/engine/model.ts';
import { firstPlaces } from '../../src/proof/first-places.ts';
import { prove } from '../../src/proof/prove.ts';
import { loadFairness } from '../../src/rulebook/fairness-file.ts';
import { loadRulebook, RULES } from '../../src/rulebook/load.ts';
import { figure, table, withSpread } from '../figures.ts';
import { atMost, type MeasuredGoal } from '../goals.ts';
import type { Options, Section } from '../section.ts';
import { ratios, type Spread, spreadOf } from '../spread.ts';
import { answerSets } from './answer-sets.ts';
import { contenders } from './contenders.ts';
import { ratesIn } from './rates.ts';
import { runVitest } from './run-vitest.ts';
import { SETS_AGREED } from './sets-agreed.ts';
import { timed } from './timed.ts';

/** The product's ranking must be so many times as fast. */
const FASTER = { 'json-rules-engine': 200, publicodes: 3_000 } as const;
/** Milliseconds. */
const PROOF_LIMIT = 10_000;
/** A proof takes some ten seconds: it is not run more often than this. */
const MOST_PROOFS = 3;

/** The engine beside its peers, ten thousand readings and the proof: in Node, on one core. */
export async function measure({ runs }: Options): Promise<Section> {
  const rulebook = loadRulebook();
  const names = contenders(rulebook).map(({ name }) => name);
  const rates = ratesIn(await runVitest(runs), names);
  const product = rates[0]?.perSecond ?? [];
  const rankings = rates.map(({ name, perSecond }) => ({
    name,
    perSecond: spreadOf(perSecond),
    slower: ratios(product, perSecond),
  }));

  const model = modelOf(rulebook);
  const sets = answerSets(rulebook, runs);
  const declared = loadFairness(RULES, rulebook);
  const proofs = Math.min(runs, MOST_PROOFS);
  const tasks = {
    '10,000 readings': spreadOf(timed(runs, (time) => readingsOf(model, sets[time] ?? {}))),
    'first places of all 313,528,320 answer sets': spreadOf(timed(proofs, () => firstPlaces(rulebook))),
    'the whole proof: all answer sets, 18 times and by every change of one answer': spreadOf(
      timed(proofs, () => prove(rulebook, declared)),
    ),
  };
  const proof = tasks['the whole proof: all answer sets, 18 times and by every change of one answer'];

  return {
    name: 'engine',
    markdown: [
      `Balances and places are the same, to the last digit, on ${figure(SETS_AGREED)} random answer sets, half of them with « Je ne sais pas ».`,
      table(
        ['engine', 'rankings a second', 'times slower than the product’s ranking'],
        rankings.map(({ name, perSecond, slower }) => [name, withSpread(perSecond), withSpread(slower)]),
      ),
      table(
        ['in Node, on one core', 'ms'],
        Object.entries(tasks).map(([what, ms]) => [what, withSpread(ms)]),
      ),
    ].join('\n\n'),
    data: { setsAgreed: SETS_AGREED, rankings, milliseconds: tasks },
    goals: [
      ...(['json-rules-engine', 'publicodes'] as const).map((id) =>
        faster(id, rankings.find(({ name }) => name === id)?.slower ?? spreadOf([])),
      ),
      atMost('proof', proof.median, PROOF_LIMIT, `${figure(proof.median / 1000)} s`),
    ],
  };
}

const faster = (id: keyof typeof FASTER, times: Spread): MeasuredGoal => ({
  id,
  measured: `${withSpread(times)} ×`,
  holds: times.median >= FASTER[id],
});
