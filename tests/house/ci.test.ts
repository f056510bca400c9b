import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../scripts/size/against-budgets.ts';
import { ROOT } from './imports-of.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
/** What `.ci/run` looks for in what its parts print. */
const traces = [...read('.ci/run').matchAll(/for part in ((?:'[^']*'[\s\\]*)+); do/g)].flatMap(([, list = '']) =>
  [...list.matchAll(/'([^']*)'/g)].map(([, trace = '']) => trace),
);
const scripts = readdirSync(join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(join('scripts', name)))
  .join('\n');

describe('the traces that CI looks for', () => {
  it.each(traces.filter((trace) => /^[A-Z][a-z ]+: /.test(trace)))('« %s » is printed by a script', (trace) => {
    // What follows a program's name is its own.
    expect(scripts).toContain(/^[A-Z][a-z ]+: /.exec(trace)?.[0]);
  });

  it('are all here', () => {
    expect(traces).toHaveLength(16);
  });

  it('have the sizes as they are said', () => {
    const weighed = linesOf([
      {
        entry: { name: 'first', files: [], budget: { brotli: 1, gzip: 1 }, why: '' },
        weight: { raw: 1, brotli: 1, gzip: 1 },
      },
    ]);
    expect(traces.filter((trace) => weighed.some((line) => new RegExp(trace).test(line)))).toHaveLength(1);
  });
});
