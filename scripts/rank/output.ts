import type { FirmnessWord } from '../../src/engine/firmness/firmness.ts';
import { plainRanking } from '../../src/engine/plain-ranking.ts';
import type { Recommendation } from '../../src/engine/recommend.ts';
import type { Standing } from '../../src/engine/standing.ts';

/** A ranking, and how firm its first place is. */
export type Ranked = { readonly recommendation: Recommendation; readonly firmness: FirmnessWord };

/** What `--json` prints for one answers object: part of the public surface (product, stable hooks). */
export function asJson({ recommendation: { rulebook, ranking }, firmness }: Ranked) {
  return { rulebook, firmness, ranking: plainRanking(ranking) };
}

const HEADER = ['rank', 'scenario', 'balance', 'range', 'levers', 'brakes', 'alert'];

/** The same as an aligned table: numbers to the right, words to the left. */
export function asTable({ recommendation: { rulebook, ranking }, firmness }: Ranked): string {
  const rows = [HEADER, ...ranking.map(rowOf)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isWord = (column: number) => HEADER[column] === 'scenario' || HEADER[column] === 'alert';
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => (isWord(column) ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [`rulebook ${rulebook}`, `firmness ${firmness}`, ...rows.map(line)].join('\n');
}

const rowOf = ({ rank, scenario, balance, range, levers, brakes, alert }: Standing): string[] => [
  String(rank),
  scenario,
  signed(balance),
  range.map(signed).join(' to '),
  String(levers),
  String(brakes),
  alert ?? '',
];

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));
