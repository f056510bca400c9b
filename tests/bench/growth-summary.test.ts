import { expect, test } from 'vitest';
import { limitsTable, linesOf, timesTable } from '../../bench/growth/summary.ts';

const steps = [
  {
    size: 10,
    runs: [
      { ranking: 9, firmness: 80 },
      { ranking: 11, firmness: 80 },
      { ranking: 10, firmness: 80 },
    ],
  },
  { size: 100, runs: [{ ranking: 100, firmness: 8_000 }] },
  { size: 1_000, runs: [{ ranking: 1_000, firmness: null }] },
];
const lines = linesOf(steps);

test('each measure is a line, by its median at each size', () => {
  expect(lines.map(({ name }) => name)).toEqual(['ranking', 'firmness']);
  expect(lines[0]?.steps.map(({ ms }) => ms?.median)).toEqual([10, 100, 1_000]);
});

test('what was broken off is written as longer than the patience, never as a figure', () => {
  expect(lines[1]?.steps[2]?.ms).toBeNull();
  expect(timesTable('effects', lines, 10_000)).toContain('| 1,000 | 1,000 | > 10,000 |');
});

test('the limits say where a line passes them, and where it never does', () => {
  const [, , ranking, firmness] = limitsTable(lines, { instant: 50, bearable: 5_000 }).split('\n');
  expect(ranking).toBe('| ranking | 50 | not reached | 1.00 |');
  expect(firmness).toBe('| firmness | the start | 79 | 2.00 |');
});

test('what is broken off before a limit was seen passes it there at the latest', () => {
  const [, , , firmness] = limitsTable(lines, { instant: 100, bearable: 9_000 }).split('\n');
  expect(firmness).toMatch(/\| 1,000 \| 2\.00 \|$/);
});

test('what is over a limit from the first size on is so from the start', () => {
  const [, , ranking] = limitsTable(lines, { instant: 5, bearable: 50 }).split('\n');
  expect(ranking).toMatch(/^\| ranking \| the start \|/);
});

test('what stays instant is not said to grow', () => {
  const [, , ranking] = limitsTable(lines, { instant: 2_000, bearable: 5_000 }).split('\n');
  expect(ranking).toBe('| ranking | not reached | not reached | – |');
});

test('what combines is said to be multiplied by each more', () => {
  const doubling = linesOf([1, 2, 3].map((size) => ({ size, runs: [{ unknown: 100 * 2 ** size }] })));
  const [head, , unknown] = limitsTable(doubling, { instant: 100, bearable: 1_000 }, 'factor').split('\n');
  expect(head).toContain('each more multiplies it by');
  expect(unknown).toMatch(/\| 2\.00 \|$/);
});
