import type { Compiled } from './compiled.ts';
import { rowOf } from './settled.ts';

/**
 * Reads one reading out of uniform draws: one for each open question, then those of the cells.
 * @param uniform at least `mostDraws` of them, changed before each reading
 * @returns a function that writes the balances, and returns the scenarios with a red alert, one bit each
 */
export function reader(
  compiled: Compiled,
  uniform: Float64Array,
): (weights: Float64Array, balances: Float64Array) => number {
  const { scenarios, actors, openAnswers, blocks, alerts, redOfRow, perPoint } = compiled;
  const { cellsOfRow, place, base, step, draws, limit } = compiled;
  const chosen = new Int32Array(openAnswers.length);
  const sums = new Float64Array(scenarios * actors);
  return (weights, balances) => {
    for (let at = 0; at < chosen.length; at++) chosen[at] = Math.floor((uniform[at] ?? 0) * (openAnswers[at] ?? 1));
    let next = chosen.length;
    sums.fill(0);
    for (let block = 0; block < blocks.length; block++) {
      const row = rowOf(blocks[block], chosen);
      const end = cellsOfRow[row + 1] ?? 0;
      for (let cell = cellsOfRow[row] ?? 0; cell < end; cell++) {
        let drawn = 0;
        for (const last = next + (draws[cell] ?? 0); next < last; next++) drawn += uniform[next] ?? 0;
        const value = (base[cell] ?? 0) + (step[cell] ?? 0) * drawn;
        const most = limit[cell] ?? 0;
        const at = place[cell] ?? 0;
        sums[at] = (sums[at] ?? 0) + (value > most ? most : value < -most ? -most : value);
      }
    }
    for (let scenario = 0; scenario < scenarios; scenario++) {
      let balance = 0;
      for (let actor = 0; actor < actors; actor++)
        balance += (weights[actor] ?? 0) * (perPoint[actor] ?? 0) * (sums[scenario * actors + actor] ?? 0);
      balances[scenario] = balance;
    }
    let red = 0;
    for (let alert = 0; alert < alerts.length; alert++) red |= redOfRow[rowOf(alerts[alert], chosen)] ?? 0;
    return red;
  };
}
