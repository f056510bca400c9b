import type { ScenarioId } from '../../rulebook/shapes.ts';
import type { Answers } from '../answers.ts';
import type { OpenSetting } from '../completions.ts';
import { firstAmong } from '../first-place.ts';
import type { Model } from '../model.ts';
import { partOf } from '../part.ts';
import { tieOf } from '../points.ts';
import { weighedSettings } from '../weighed-settings.ts';

/** Who stands first as the ranking has it, where an open answer counts by its mean. One bit a scenario. */
export type FirstPlaces = {
  /** As things stand. */
  readonly now: number;
  /** Once an answer of a setting is given, the others staying open. */
  readonly given: (here: OpenSetting, more: Answers) => number;
  readonly named: (mask: number) => readonly ScenarioId[];
};

/** The first places of some answers, and of those that one more answer makes of them. */
export function firstPlacesOf(model: Model, answers: Answers): FirstPlaces {
  const { scenarios } = model.rulebook;
  const settings = weighedSettings(model);
  const parts = settings.map((setting) => partOf(setting, answers));
  const tie = tieOf(model);
  const firstOf = (all: typeof parts) =>
    firstAmong(
      Float64Array.from(scenarios, (_, s) => all.reduce((sum, { added }) => sum + (added[s] ?? 0), 0)),
      all.reduce((mask, { red }) => mask | red, 0),
      tie,
    );
  return {
    now: firstOf(parts),
    given: ({ setting }, more) =>
      firstOf(
        parts.map((part, index) => (settings[index] === setting ? partOf(setting, { ...answers, ...more }) : part)),
      ),
    named: (mask) => scenarios.flatMap(({ id }, s) => ((mask >> s) & 1 ? [id] : [])),
  };
}
