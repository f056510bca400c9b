import type { MeasuredGoal } from './goals.ts';

/** What the command asks of every part. */
export type Options = {
  /** How many rounds are kept; the first of all is thrown away. */
  readonly runs: number;
};

/**
 * What one part of the benchmark says: each exports `measure(options): Promise<Section>`, and knows nothing of the others.
 * `npm run bench` writes it between the marks of its name in docs/performance.md, and its data in docs/performance.json.
 */
export type Section = {
  /** As after `--only`: browser, result, engine, growth. */
  readonly name: string;
  /** Its tables, without title. */
  readonly markdown: string;
  /** The same figures and those behind them, as JSON can hold them: no NaN, no infinity. */
  readonly data: unknown;
  /** The goals that it measures, of bench/goals.ts; left out where it measures none. */
  readonly goals?: readonly MeasuredGoal[];
  /** What it draws: text by file name, in docs/pictures/; left out where it draws nothing. */
  readonly pictures?: Readonly<Record<string, string>>;
};
