import { situations } from '../engine/answers.ts';
import { type Block, cell } from '../engine/block.ts';
import type { Model } from '../engine/model.ts';
import { type Setting, settingsOf } from '../engine/settings.ts';
import { holds } from '../engine/when.ts';
import type { Effect } from '../rulebook/shapes.ts';
import { halvesFrom, tieOf } from './half-table.ts';
import { leadersAmong, leadersReader, roomFor } from './leaders.ts';
import { randomly } from './randomly.ts';

/** The model as it would be without an effect. Denominators stay: taking a rule away is not asking less. */
export const without = (model: Model, effect: Effect): Model => ({
  ...model,
  blocks: model.blocks.map((block) => ({ ...block, effects: block.effects.filter((one) => one !== effect) })),
});

/** Effects whose deletion changes no cell: clamped away wherever they hold. */
export const deadEffects = (model: Model): readonly string[] =>
  model.rulebook.effects.filter((effect) => isDead(model, effect)).map(({ id }) => id);

function isDead(model: Model, effect: Effect): boolean {
  const block = model.blocks.find(({ effects }) => effects.includes(effect));
  if (!block) return true;
  const left: Block = { ...block, effects: block.effects.filter((one) => one !== effect) };
  const { scenario, actor } = effect;
  return situations(block.questions, {}).every(
    (situation) => cell(block, scenario, actor, situation) === cell(left, scenario, actor, situation),
  );
}

/** Answer sets drawn before all of them are tried. */
const DRAWS = 1_000;

/**
 * Effects whose deletion changes who stands first on no complete answer set. Most are found decisive within a few drawn
 * answer sets; for the others every answer set is tried.
 */
export function neverDecisive(model: Model): readonly string[] {
  const settings = settingsOf(model);
  return model.rulebook.effects
    .filter((effect) => {
      const left = settingsOf(without(model, effect));
      return !foundDecisive(model, settings, left, effect) && !isDecisiveSomewhere(model, settings, left);
    })
    .map(({ id }) => id);
}

/** Draws answer sets that meet the effect's condition until one has other leaders without it, or there were enough. */
export function foundDecisive(
  model: Model,
  settings: readonly Setting[],
  left: readonly Setting[],
  effect: Effect,
): boolean {
  const draw = randomly();
  const tie = tieOf(model);
  // Where its condition can be met, it is: elsewhere it changes nothing.
  const fit = settings.map(({ situations: ways }) => {
    const met = ways.flatMap((situation, row) => (holdsIn(effect, situation) ? [row] : []));
    return met.length > 0 ? met : [...ways.keys()];
  });
  for (let tries = 0; tries < DRAWS; tries++) {
    const rows = fit.map((some) => some[draw(some.length)] ?? 0);
    if (leadersAmong(settings, rows, tie) !== leadersAmong(left, rows, tie)) return true;
  }
  return false;
}

/** True when a situation answers the effect's questions, and as it asks. */
const holdsIn = (effect: Effect, situation: Setting['situations'][number]): boolean =>
  Object.keys(effect.when).every((question) => question in situation) && holds(effect.when, situation);

/** Compares the leaders of every answer set, with and without. */
export function isDecisiveSomewhere(model: Model, settings: readonly Setting[], left: readonly Setting[]): boolean {
  const [all, less] = [halvesFrom(settings, model), halvesFrom(left, model)];
  const [read, readLess] = [leadersReader(all), leadersReader(less)];
  const [before, after] = [roomFor(all), roomFor(less)];
  for (let row = 0; row < all.outer.size; row++) {
    read(row, before);
    readLess(row, after);
    if (before.some((set, s) => set.some((word, at) => word !== after[s]?.[at]))) return true;
  }
  return false;
}
