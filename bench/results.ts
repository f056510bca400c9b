import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asJson, withFigures } from './document.ts';
import { table } from './figures.ts';
import { goalsTable } from './goals.ts';
import type { Machine } from './machine.ts';
import type { Section } from './section.ts';

const DOCS = join(import.meta.dirname, '../docs');

/** What is kept of each part: its figures, and on which machine they were taken. */
type Kept = { readonly machine: Machine; readonly runs: number } & Pick<Section, 'goals' | 'data'>;
export type Results = Readonly<Record<string, Kept>>;

/** What docs/performance.json holds; nothing before the first run. */
function readResults(): Results {
  const file = join(DOCS, 'performance.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** One line on where and when: before each part, since a part may be measured again alone. */
export const told = ({ date, processor, memory, system, node, load }: Machine): string =>
  `${date}; ${processor}, ${memory}, ${system}; Node ${node}; load before ${load}.`;

/** The goals of all parts, in one table. */
export const allGoals = (results: Results): string =>
  table(
    ['what', 'goal', 'measured: median (least–most)', 'holds'],
    goalsTable(Object.values(results).flatMap(({ goals = [] }) => goals)),
    4,
  );

/** Writes what was measured into docs/performance.md and docs/performance.json. */
export function writeResults(sections: readonly Section[], machine: Machine, runs: number): void {
  const measured = sections.map(({ name, data, goals = [] }) => [name, { machine, runs, goals, data }] as const);
  const results: Results = { ...readResults(), ...Object.fromEntries(measured) };
  const file = join(DOCS, 'performance.md');
  const document = sections.reduce(
    (text, { name, markdown }) => withFigures(text, name, `${told(machine)}\n\n${markdown}`),
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, withFigures(document, 'goals', allGoals(results)));
  writeFileSync(join(DOCS, 'performance.json'), asJson(results));
  for (const [name, drawn] of sections.flatMap(({ pictures = {} }) => Object.entries(pictures)))
    writeFileSync(join(DOCS, 'pictures', name), drawn);
}
