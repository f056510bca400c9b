import type { Question } from '../../rulebook/shapes.ts';
import { allAnswers } from '../answers.ts';

/** Questions settled together, and what each of their situations leads to: one row a situation. */
export type Listed<Row> = { readonly questions: readonly Question[]; readonly rows: readonly Row[] };

/** Where the rows of a listing begin once all listings are laid end to end, and how drawn answers lead to one of them. */
export type Settled = {
  readonly first: number;
  /** The questions left open: their place among the draws, and how many rows apart their answers are. */
  readonly open: readonly { readonly draw: number; readonly stride: number }[];
};

/**
 * Lays listings end to end.
 * @param open the questions left open, in the order drawn
 */
export function settledIn(listings: readonly Listed<unknown>[], open: readonly Question[]): readonly Settled[] {
  const first = beginnings(listings.map(({ rows }) => rows));
  return listings.map(({ questions }, index) => {
    const left = questions.filter((question) => open.includes(question));
    // As `situations` lists them, the last question changes fastest.
    const stride = (at: number) => left.slice(at + 1).reduce((product, one) => product * allAnswers(one).length, 1);
    return {
      first: first[index] ?? 0,
      open: left.map((question, at) => ({ draw: open.indexOf(question), stride: stride(at) })),
    };
  });
}

/** Where each list begins once they are laid end to end; then where the last one ends. */
export function beginnings(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  for (const [index, { length }] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + length;
  return starts;
}

/** The row that drawn answers lead to. */
export function rowOf(settled: Settled | undefined, chosen: Int32Array): number {
  if (!settled) return 0;
  const { first, open } = settled;
  let row = first;
  for (let at = 0; at < open.length; at++) {
    const one = open[at];
    if (one) row += (chosen[one.draw] ?? 0) * one.stride;
  }
  return row;
}
