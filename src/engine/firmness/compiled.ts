import { type Answers, allAnswers, knownAnswer, situations } from '../answers.ts';
import type { Block } from '../block.ts';
import type { Model } from '../model.ts';
import { holds, questionsIn } from '../when.ts';
import { cellsIn, type DrawnCell, merged, silentDraws } from './drawn-cells.ts';
import { beginnings, type Listed, type Settled, settledIn } from './settled.ts';

/** A model and a set of answers, laid out in plain arrays so that ten thousand readings only add numbers. */
export type Compiled = {
  readonly scenarios: number;
  readonly actors: number;
  /** How many answers each open question has, in the order asked. */
  readonly openAnswers: readonly number[];
  /** The most draws that a reading takes, weights apart. */
  readonly mostDraws: number;
  /** What no open question moves, in one row; then each block with an open question. */
  readonly blocks: readonly Settled[];
  /** By row, where its cells begin; they end where those of the next begin. */
  readonly cellsOfRow: Int32Array;
  /** By cell, the parts of a `DrawnCell`. */
  readonly place: Int32Array;
  readonly base: Float64Array;
  readonly step: Float64Array;
  readonly draws: Int32Array;
  readonly limit: Float64Array;
  /** The red alerts; by row, the scenarios that it stands against, one bit each. */
  readonly alerts: readonly Settled[];
  readonly redOfRow: Int32Array;
  /** By actor: 1 / D(a); 0 for one on whom no single question weighs. */
  readonly perPoint: Float64Array;
};

/** Lays out what holds in every situation left open, by the engine's own conditions. */
export function compile(model: Model, answers: Answers): Compiled {
  const { actors, questions, scenarios } = model.rulebook;
  const open = questions.filter(({ id }) => knownAnswer(answers, id) === null);
  const isOpen = (block: Block) => block.questions.some((question) => open.includes(question));
  const cellsOf = (block: Block) => situations(block.questions, answers).map((one) => cellsIn(model, block, one));
  const known = model.blocks.filter((block) => !isOpen(block)).flatMap((block) => cellsOf(block).flat());
  const listings: readonly Listed<readonly DrawnCell[]>[] = [
    { questions: [], rows: [merged([...known, ...silentDraws(model)])] },
    ...model.blocks.filter(isOpen).map((block) => ({ questions: block.questions, rows: cellsOf(block) })),
  ];
  const rows = listings.flatMap((one) => one.rows);
  const cells = rows.flat();
  const reds = redAlerts(model, answers);
  const longest = listings.map((one) => Math.max(...one.rows.map(drawsOf)));
  return {
    scenarios: scenarios.length,
    actors: actors.length,
    openAnswers: open.map((question) => allAnswers(question).length),
    mostDraws: longest.reduce((sum, length) => sum + length, open.length),
    blocks: settledIn(listings, open),
    cellsOfRow: beginnings(rows),
    place: Int32Array.from(cells, (cell) => cell.place),
    base: Float64Array.from(cells, (cell) => cell.base),
    step: Float64Array.from(cells, (cell) => cell.step),
    draws: Int32Array.from(cells, (cell) => cell.draws),
    limit: Float64Array.from(cells, (cell) => cell.limit),
    alerts: settledIn(reds, open),
    redOfRow: Int32Array.from(reds.flatMap((one) => one.rows)),
    perPoint: Float64Array.from(
      actors.map((actor) => model.denominators[actor]),
      (d) => (d > 0 ? 1 / d : 0),
    ),
  };
}

const drawsOf = (cells: readonly DrawnCell[]): number => cells.reduce((sum, { draws }) => sum + draws, 0);

/** By red alert, then by situation: the scenarios that it stands against. */
function redAlerts({ rulebook }: Model, answers: Answers): readonly Listed<number>[] {
  return rulebook.alerts
    .filter(({ level }) => level === 'red')
    .map(({ when, scenarios }) => {
      const asked = questionsIn(when, rulebook.questions);
      const mask = rulebook.scenarios.reduce((bits, { id }, bit) => bits | (scenarios.includes(id) ? 1 << bit : 0), 0);
      return { questions: asked, rows: situations(asked, answers).map((one) => (holds(when, one) ? mask : 0)) };
    });
}
