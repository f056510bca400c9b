import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const CHARTS = join(import.meta.dirname, '../../src/charts');
const files = readdirSync(CHARTS);
const read = (name: string) => readFileSync(join(CHARTS, name), 'utf8');

/** What a style sheet sets in motion for whoever asked for less of it. */
const movesWhenReduced = (css: string) =>
  css.replaceAll(/@media \(prefers-reduced-motion: no-preference\) \{[^{}]*\}/g, '').match(/\b(transition|animation)/g);

it('nothing in the charts moves for a reader who asked for less motion', () => {
  const sheets = files.filter((name) => name.endsWith('.css'));
  expect(sheets).toContain('dial.module.css');
  expect(sheets.filter((name) => movesWhenReduced(read(name)))).toEqual([]);
  expect(read('dial.module.css')).toMatch(/transition: transform/);
});

it('no Recharts view animates, nor has a layer of its own for the keyboard', () => {
  const views = files.filter((name) => name.endsWith('.tsx') && read(name).includes("from 'recharts'"));
  expect(views.length).toBeGreaterThan(0);
  for (const view of views.map(read)) {
    expect(view.match(/<Bar\s/g)?.length).toBe(view.match(/isAnimationActive=\{false\}/g)?.length);
    expect(view.match(/<BarChart\s/g)?.length).toBe(view.match(/accessibilityLayer=\{false\}/g)?.length);
  }
});

it('the charts are not printed: the tables beside them are', () => {
  expect(read('chart-frame.module.css')).toMatch(/@media print \{\s*display: none;/);
});
