import { bench, describe } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { rounds } from '../rounds.ts';
import { agreeing } from './agreement.ts';
import { answerSets } from './answer-sets.ts';
import { contenders } from './contenders.ts';
import { SETS_AGREED } from './sets-agreed.ts';

const rulebook = loadRulebook();
const sets = answerSets(rulebook, SETS_AGREED);
const engines = contenders(rulebook);
const [product, ...others] = engines;

// What does not rank alike is not compared: the first set of answers that differs ends the benchmark.
for (const { name, ranks } of others) if (product) await agreeing(name, ranks, product.ranks, sets);

const runs = Number(process.env['BENCH_RUNS'] ?? 1);
for (const [round, { order }] of rounds(engines, runs).entries())
  describe(`round ${round}`, () => {
    for (const { name, ranks } of order) {
      // The slowest rank some tens of sets a round: other ones each time.
      let next = round * 200;
      const one = () => {
        const found = ranks(sets[next++ % sets.length] ?? {});
        // An engine that answers at once is not made to wait for a promise.
        return found instanceof Promise ? found.then(() => {}) : undefined;
      };
      // Long enough for the slowest to rank some tens of sets.
      bench(name, one, { time: 500, warmupTime: 100, iterations: 10 });
    }
  });
