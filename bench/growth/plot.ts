import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';

/** What one line shows at one size: the median and how far the runs spread, in milliseconds. */
export type Mark = {
  readonly line: string;
  readonly size: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
};

/** Up to here a reader sees no wait; up to there, none that breaks a thought (Nielsen, Usability Engineering, 1993, 5.5). */
export const LIMITS = { instant: 100, bearable: 1_000 } as const;

/** Told apart by shape as well as by colour; a second colour on dark paper. */
const LINES = [
  { symbol: 'circle', sign: '●', colour: '#1f6feb', dark: '#79b8ff' },
  { symbol: 'square', sign: '■', colour: '#c2410c', dark: '#ffab70' },
  { symbol: 'triangle', sign: '▲', colour: '#15803d', dark: '#7ee787' },
  { symbol: 'diamond', sign: '◆', colour: '#a21caf', dark: '#e2a5f5' },
  { symbol: 'star', sign: '★', colour: '#8a6d00', dark: '#e3c341' },
] as const;

/** The picture brings its own paper: GitHub shows it on white or on black, whatever the system says. */
const STYLE = `<style>svg{background:#fff;color:#1c2733;font:13px system-ui,sans-serif}@media(prefers-color-scheme:dark){svg{background:#10171f;color:#dfe7ee}${LINES.map(
  ({ colour, dark }) => `[stroke="${colour}"]{stroke:${dark}}[fill="${colour}"]{fill:${dark}}`,
).join('')}}</style>`;

/**
 * Time against size, both on logarithmic scales: a straight line is a power, its slope the exponent. The same marks give the
 * same text.
 * @param title said to whoever does not see it
 * @param x `linear` where each more multiplies the time: a straight line is then such a factor
 */
export function plotted(marks: readonly Mark[], unit: string, title: string, x: 'log' | 'linear' = 'log'): string {
  const { document } = new JSDOM('').window;
  const lines = [...new Set(marks.map(({ line }) => line))];
  const looks = lines.map((_, at) => LINES[at % LINES.length] ?? LINES[0]);
  const figure = Plot.plot({
    document,
    width: 720,
    height: 380,
    marginLeft: 62,
    marginBottom: 44,
    marginRight: 170,
    marginTop: 28,
    x: { type: x, label: unit, ticks: 6, tickFormat: ',' },
    y: { type: 'log', label: 'milliseconds, processor ÷ 4', tickFormat: ',', ticks: 5, grid: true },
    color: { domain: lines, range: looks.map(({ colour }) => colour) },
    symbol: { domain: lines, range: looks.map(({ symbol }) => symbol) },
    marks: [
      Plot.ruleY(Object.values(LIMITS), { stroke: 'currentColor', strokeDasharray: '4 3' }),
      Plot.ruleX(marks, { x: 'size', y1: 'min', y2: 'max', stroke: 'line' }),
      Plot.lineY(marks, { x: 'size', y: 'median', stroke: 'line', strokeWidth: 1.5 }),
      Plot.dot(marks, { x: 'size', y: 'median', fill: 'line', symbol: 'line', r: 3.5 }),
      // Beside the frame, one under the other: at the ends of the lines they would cover each other.
      ...lines.map((line, at) =>
        Plot.text([`${looks[at]?.sign} ${line}`], {
          frameAnchor: 'top-right',
          textAnchor: 'start',
          dx: 12,
          dy: 20 * at,
          fill: looks[at]?.colour ?? 'currentColor',
        }),
      ),
    ],
  });
  return `${withTitle(figure.outerHTML, title)}\n`;
}

/** Stands alone, named, and short: a tenth of a pixel is enough. */
const withTitle = (svg: string, title: string): string =>
  svg
    .replace(/<style>[\s\S]*?<\/style>/, STYLE)
    .replace('>', ` xmlns="http://www.w3.org/2000/svg" role="img"><title>${title}</title>`)
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
