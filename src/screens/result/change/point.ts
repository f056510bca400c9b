import type { CellOf } from '../../../engine/cell-of.ts';
import type { Comparison } from '../../../engine/comparison.ts';

/** Where two compared scenarios differ. */
export type Point = Comparison['more'][number];

/** The two cells of a point: of whom it speaks for, then of whom it speaks against. */
export const cellsOf = ({ amount, one, other }: Point): readonly [CellOf, CellOf] =>
  amount > 0 ? [one, other] : [other, one];

/** True when some sentence says the point; what all hangs on an open answer has none. */
export function isSaid(point: Point): boolean {
  const [own, theirs] = cellsOf(point);
  return (own.amount > 0 && own.levers.length > 0) || (theirs.amount < 0 && theirs.brakes.length > 0);
}
