import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CELL_MAX } from '../src/engine/block.ts';
import { ACTORS, type Effect, effectShape, questionShape, SCENARIOS } from '../src/rulebook/shapes.ts';

/** What both codings say of one option, for one scenario and one actor. */
type Cell = { readonly scenario: string; readonly a: number; readonly b: number; readonly coded: boolean };

const root = join(import.meta.dirname, '..');
const read = <T>(path: string, shape: z.ZodType<T>): T => shape.parse(parse(readFileSync(join(root, path), 'utf8')));

const questions = read('rules/questions.yaml', z.array(questionShape));
const [a, b] = ['a', 'b'].map((coder) =>
  read(`docs/decisions/two-codings/${coder}.yaml`, z.array(effectShape.omit({ review: true }))),
);
if (a && b) print(a, b, cellsOf(a, b));

/** Every scenario × actor × option. Interactions are left out: they belong to no option alone. */
function cellsOf(first: readonly Effect[], second: readonly Effect[]): Cell[] {
  const options = questions.flatMap((question) => question.options.map((option) => [question.id, option.id] as const));
  return SCENARIOS.flatMap((scenario) =>
    ACTORS.flatMap((actor) =>
      options.map(([question, option]) => {
        const [here, there] = [first, second].map((effects) =>
          effects.filter((effect) => {
            const alone = Object.keys(effect.when).length === 1 && effect.when[question]?.includes(option);
            return effect.scenario === scenario && effect.actor === actor && alone;
          }),
        );
        const coded = Boolean(here?.length || there?.length);
        return { scenario, a: clampedSum(here), b: clampedSum(there), coded };
      }),
    ),
  );
}

function clampedSum(effects: readonly Effect[] = []): number {
  const sum = effects.reduce((total, effect) => total + effect.strength, 0);
  return Math.max(-CELL_MAX, Math.min(CELL_MAX, sum));
}

/**
 * Cohen's kappa with linear weights, over values −2..2: 1 is full agreement, 0 what chance alone would give.
 * Source: Cohen, "Weighted kappa" (1968).
 */
function linearKappa(cells: readonly Cell[]): number {
  const share = (holds: (cell: Cell) => boolean) => cells.filter(holds).length / cells.length;
  const values = Array.from({ length: 2 * CELL_MAX + 1 }, (_, index) => index - CELL_MAX);
  const expected = values.flatMap((x) =>
    values.map((y) => Math.abs(x - y) * share((cell) => cell.a === x) * share((cell) => cell.b === y)),
  );
  const observed = cells.reduce((total, cell) => total + Math.abs(cell.a - cell.b), 0) / cells.length;
  return 1 - observed / expected.reduce((total, one) => total + one, 0);
}

function print(first: readonly Effect[], second: readonly Effect[], cells: readonly Cell[]): void {
  const count = (holds: (cell: Cell) => boolean) => cells.filter(holds).length;
  const same = (cell: Cell) => cell.a === cell.b;
  const coded = count((cell) => cell.coded);
  const codedAlike = count((cell) => cell.coded && same(cell));
  console.log(`effects                     ${first.length} and ${second.length}`);
  console.log(`cells                       ${cells.length}`);
  console.log(`same value                  ${count(same)}`);
  console.log(`coded by one at least       ${coded}, of which same value ${codedAlike}`);
  console.log(`same sign                   ${count((cell) => Math.sign(cell.a) === Math.sign(cell.b))}`);
  console.log(`opposite signs              ${count((cell) => cell.a * cell.b < 0)}`);
  console.log(`weighted kappa (linear)     ${linearKappa(cells).toFixed(2)}`);
  for (const scenario of SCENARIOS) {
    const differ = count((cell) => cell.scenario === scenario && !same(cell));
    console.log(`differences, ${scenario.padEnd(14)} ${differ}`);
  }
}
