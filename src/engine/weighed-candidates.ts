import type { Answers } from './answers.ts';
import type { Model } from './model.ts';
import { type Part, partOf } from './part.ts';
import type { Candidate } from './rank.ts';
import { weighedSettings } from './weighed-settings.ts';

/**
 * The candidates that `candidatesFor` gives, for whoever ranks many sets of answers by one model: a balance is one sum of
 * what each setting brings, instead of every rule read again. The settings take some milliseconds, once a model.
 */
export function weighedCandidates(model: Model, answers: Answers): readonly Candidate[] {
  const parts = weighedSettings(model).map((setting) => partOf(setting, answers));
  const red = parts.reduce((mask, part) => mask | part.red, 0);
  return model.rulebook.scenarios.map(({ id }, s) => ({
    scenario: id,
    balance: balanceIn(parts, s),
    red: ((red >> s) & 1) === 1,
  }));
}

const balanceIn = (parts: readonly Part[], scenario: number): number =>
  parts.reduce((sum, { added }) => sum + (added[scenario] ?? 0), 0);
