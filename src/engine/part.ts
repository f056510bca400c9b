import { type Answers, knownAnswer } from './answers.ts';
import type { Setting } from './settings.ts';
import { rowsLeft } from './weighed-settings.ts';

/** What one setting brings to the ranking. */
export type Part = {
  /** To each balance, in the report's order, in 1/`scale`: the mean over the situations still open. Exact. */
  readonly added: readonly number[];
  /** The scenarios with a red alert that is raised whatever the open answers, one bit each. */
  readonly red: number;
};

const known = new WeakMap<Setting, Map<string, Part>>();

/**
 * What a setting brings under some answers, « Je ne sais pas » left open as the ranking leaves it. Worked out once for what
 * is answered in it: searches ask for the same few hundred parts again and again.
 */
export function partOf(setting: Setting, answers: Answers): Part {
  const parts = known.get(setting) ?? new Map<string, Part>();
  if (parts.size === 0) known.set(setting, parts);
  const key = keyOf(setting, answers);
  const part = parts.get(key) ?? workedOut(setting, answers);
  parts.set(key, part);
  return part;
}

/** The answers of its questions as one text. A plain loop: it is made for each of hundreds of thousands of parts. */
function keyOf({ questions }: Setting, answers: Answers): string {
  let key = '';
  for (const { id } of questions) {
    const given = knownAnswer(answers, id);
    key += `${given === null ? '?' : given.length === 1 ? given[0] : given.join()};`;
  }
  return key;
}

function workedOut(setting: Setting, answers: Answers): Part {
  const rows = rowsLeft(setting, answers);
  return {
    added: setting.amounts.map((column) => rows.reduce((sum, row) => sum + (column[row] ?? 0), 0) / rows.length),
    red: setting.reds.reduce(
      (mask, { scenarios, raised }) => mask | (rows.every((row) => raised[row]) ? scenarios : 0),
      0,
    ),
  };
}
