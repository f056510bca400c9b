import { parseArgs } from 'node:util';
import { loadRulebook } from '../src/rulebook/load.ts';
import { fuzz } from './fuzz-links/fuzz.ts';

/**
 * Opens hostile links, a million unless told: `npm run fuzz:links -- [--count 1000000] [--seed 1]`. Fails on a crash, on
 * one that never ends or takes too long for its length, and on a result that is not the one sent. The same seed makes the
 * same links.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
if (!(Number.isInteger(count) && count >= 1 && Number.isInteger(seed)))
  throw new Error('--count: a whole number from 1 up; --seed: a whole number');

const start = performance.now();
const { counts, slowest, faults } = fuzz(loadRulebook(), count, seed);
const opened = [...counts.values()].reduce((sum, number) => sum + number, 0);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${opened} hostile links of ${count}, seed ${seed}, in ${seconds} s`);
for (const [key, number] of [...counts].sort(([one], [other]) => one.localeCompare(other)))
  console.log(`  ${key.padEnd(36)} ${String(number).padStart(9)}`);
console.log(`Slowest: ${slowest.milliseconds.toFixed(1)} ms, ${slowest.kind}, ${slowest.length} characters`);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'No crash, no hang, no wrong result.' : 'See what is wrong above.');
if (faults.length > 0 || opened < count) process.exitCode = 1;
