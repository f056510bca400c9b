import type { Answers } from './answers.ts';
import type { Setting } from './settings.ts';
import { rowsLeft } from './weighed-settings.ts';

/** What one setting brings to the ranking. */
export type Part = {
  /** To each balance, in the report's order, in 1/`scale`: the mean over the situations still open. Exact. */
  readonly added: readonly number[];
  /** The scenarios with a red alert that is raised whatever the open answers, one bit each. */
  readonly red: number;
};

/** What a setting brings under some answers, « Je ne sais pas » left open as the ranking leaves it. */
export function partOf(setting: Setting, answers: Answers): Part {
  const rows = rowsLeft(setting, answers);
  return {
    added: setting.amounts.map((column) => rows.reduce((sum, row) => sum + (column[row] ?? 0), 0) / rows.length),
    red: setting.reds.reduce(
      (mask, { scenarios, raised }) => mask | (rows.every((row) => raised[row]) ? scenarios : 0),
      0,
    ),
  };
}
