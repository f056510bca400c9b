import { allAnswers } from '../engine/answers.ts';
import type { Model } from '../engine/model.ts';
import { type Setting, settingsOf } from '../engine/settings.ts';

/**
 * Every way to answer half of the questions, and what each adds to the four balances. A complete answer set is one row
 * of each half: its balances are the sums of the two rows.
 */
export type HalfTable = {
  readonly settings: readonly Setting[];
  readonly size: number;
  /** By scenario, then by row, in 1/(actors × L). */
  readonly amounts: readonly Int32Array[];
  /** By row: the scenarios with a red alert, one bit each. */
  readonly red: Uint8Array;
};

/** The two halves of a questionnaire, and the largest gap that is still ex æquo. */
export type Halves = {
  readonly outer: HalfTable;
  readonly inner: HalfTable;
  readonly tie: number;
};

/** The two halves of a rulebook. */
export const halvesOf = (model: Model): Halves => halvesFrom(settingsOf(model), model);

/** Halves as even as the settings allow: the largest first, each to the half that is smaller. */
export function halvesFrom(settings: readonly Setting[], model: Model): Halves {
  const outer: Setting[] = [];
  const inner: Setting[] = [];
  const size = (half: readonly Setting[]) => half.reduce((product, { situations }) => product * situations.length, 1);
  for (const setting of [...settings].sort((a, b) => b.situations.length - a.situations.length))
    (size(inner) < size(outer) ? inner : outer).push(setting);
  const scenarios = model.rulebook.scenarios.length;
  return { outer: tableOf(outer, scenarios), inner: tableOf(inner, scenarios), tie: tieOf(model) };
}

/** A gap of u/2, in 1/(actors × L): gap × Σ D(a) ≤ actors × L, as in the engine's points. */
export function tieOf({ rulebook, shares, denominators, totalDenominator }: Model): number {
  const weighed = rulebook.actors.find((actor) => denominators[actor] > 0);
  const common = weighed ? shares[weighed] * denominators[weighed] : 0;
  return totalDenominator === 0 ? 0 : Math.floor((rulebook.actors.length * common) / totalDenominator);
}

function tableOf(settings: readonly Setting[], scenarios: number): HalfTable {
  const size = settings.reduce((product, { situations }) => product * situations.length, 1);
  const amounts = Array.from({ length: scenarios }, () => new Int32Array(size));
  const red = new Uint8Array(size);
  let stride = size;
  for (const setting of settings) {
    const ways = setting.situations.length;
    stride /= ways;
    for (let row = 0; row < size; row++) {
      const at = Math.floor(row / stride) % ways;
      for (const [s, column] of amounts.entries()) column[row] = (column[row] ?? 0) + (setting.amounts[s]?.[at] ?? 0);
      red[row] = (red[row] ?? 0) | (setting.red[at] ?? 0);
    }
  }
  return { settings, size, amounts, red };
}

/** How far apart rows are that differ in a question alone, and how many ways there are to answer it. */
export type Steps = { readonly question: string; readonly stride: number; readonly ways: number };

/** The steps of every question of a table. */
export function stepsIn({ settings, size }: HalfTable): readonly Steps[] {
  let stride = size;
  return settings
    .flatMap(({ questions }) => questions)
    .map((question) => {
      const ways = allAnswers(question).length;
      stride /= ways;
      return { question: question.id, stride, ways };
    });
}
