import type { ActorId, ScenarioId } from '../../rulebook/shapes.ts';
import type { Situation } from '../answers.ts';
import { type Block, CELL_MAX } from '../block.ts';
import type { Model } from '../model.ts';
import { silentCells } from '../silence.ts';
import { holds } from '../when.ts';

/**
 * What a reading draws for a cell, or for several that add up: `base` + `step` × the sum of `draws` uniform draws, kept
 * within ± `limit`.
 */
export type DrawnCell = {
  /** Its scenario and actor: scenario × number of actors + actor. */
  readonly place: number;
  readonly base: number;
  readonly step: number;
  readonly draws: number;
  /** CELL_MAX, or Infinity where no draw can pass it. */
  readonly limit: number;
};

/** The cells of a block in one situation: each strength that holds is shifted by up to half a point either way. */
export const cellsIn = (model: Model, block: Block, situation: Situation): readonly DrawnCell[] =>
  places(model).flatMap(({ scenario, actor, place }) => {
    const held = block.effects.filter(
      (effect) => effect.scenario === scenario && effect.actor === actor && holds(effect.when, situation),
    );
    if (held.length === 0) return [];
    const sum = held.reduce((all, { strength }) => all + strength, 0);
    const reach = Math.abs(sum) + held.length / 2;
    const limit = reach > CELL_MAX ? CELL_MAX : Number.POSITIVE_INFINITY;
    return [{ place, base: sum - held.length / 2, step: 1, draws: held.length, limit }];
  });

/** The cells of which the workshop says nothing: each is anywhere from −1 to 1. */
export const silentDraws = (model: Model): readonly DrawnCell[] =>
  places(model).flatMap(({ scenario, actor, place }) => {
    const draws = silentCells(model, scenario).filter((cell) => cell.actor === actor).length;
    return draws === 0 ? [] : [{ place, base: -draws, step: 2, draws, limit: Number.POSITIVE_INFINITY }];
  });

/** Cells of one place that nothing limits are drawn as one: fewer to go through ten thousand times. */
export function merged(cells: readonly DrawnCell[]): readonly DrawnCell[] {
  const limited = cells.filter(({ limit }) => limit !== Number.POSITIVE_INFINITY);
  const free = new Map<string, DrawnCell>();
  for (const cell of cells.filter((one) => !limited.includes(one))) {
    const key = `${cell.place} ${cell.step}`;
    const { base, draws } = free.get(key) ?? { base: 0, draws: 0 };
    free.set(key, { ...cell, base: base + cell.base, draws: draws + cell.draws });
  }
  return [...limited, ...free.values()];
}

type Place = { readonly scenario: ScenarioId; readonly actor: ActorId; readonly place: number };

const places = ({ rulebook: { scenarios, actors } }: Model): readonly Place[] =>
  scenarios.flatMap(({ id }, at) =>
    actors.map((actor, position) => ({ scenario: id, actor, place: at * actors.length + position })),
  );
