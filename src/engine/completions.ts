import type { Answers } from './answers.ts';
import type { Model } from './model.ts';
import { tieOf } from './points.ts';
import type { Setting } from './settings.ts';
import { rowsLeft, weighedSettings } from './weighed-settings.ts';

/** A setting that some answers leave open. */
export type OpenSetting = {
  readonly setting: Setting;
  /** Its situations still open, by their index in the setting. */
  readonly rows: readonly number[];
  /** By open situation: what it adds to each balance, in 1/`scale`, in the report's order. */
  readonly added: readonly (readonly number[])[];
  /** By open situation: the scenarios with a red alert, one bit each. */
  readonly red: readonly number[];
};

/** Every complete answer set that some answers leave possible: one situation of each open setting, in any combination. */
export type Completions = {
  /** What is already settled: balances, and the scenarios with a red alert. */
  readonly settled: readonly number[];
  readonly red: number;
  readonly open: readonly OpenSetting[];
  /** The largest gap that is still ex æquo, in 1/`scale`. */
  readonly tie: number;
};

/** What is settled by some answers, and what they leave open. */
export function completionsOf(model: Model, answers: Answers): Completions {
  const parts = weighedSettings(model).map((setting): OpenSetting => {
    const rows = rowsLeft(setting, answers);
    return {
      setting,
      rows,
      added: rows.map((row) => setting.amounts.map((column) => column[row] ?? 0)),
      red: rows.map((row) => setting.red[row] ?? 0),
    };
  });
  const closed = parts.filter(({ rows }) => rows.length === 1);
  return {
    settled: model.rulebook.scenarios.map((_, s) => closed.reduce((sum, { added }) => sum + (added[0]?.[s] ?? 0), 0)),
    red: closed.reduce((mask, { red }) => mask | (red[0] ?? 0), 0),
    open: parts.filter(({ rows }) => rows.length > 1),
    tie: tieOf(model),
  };
}
