import type { CellOf } from '../../../engine/cell-of.ts';
import type { ScenarioId } from '../../../rulebook/shapes.ts';

type Placed = { readonly scenario: ScenarioId; readonly cell: CellOf };

/** What lessens a point: each has its sentence in the locales. */
type Remark = {
  readonly kind: 'alsoHelped' | 'alsoHeldBack' | 'cancelled' | 'silent';
  readonly scenario: ScenarioId;
};

/** What is to be said beside a point that speaks for one scenario against another. */
export function remarksOn(own: Placed, theirs: Placed): readonly Remark[] {
  const remark = (kind: Remark['kind'], { scenario }: Placed, said: boolean): Remark[] =>
    said ? [{ kind, scenario }] : [];
  return [
    ...remark('alsoHelped', theirs, theirs.cell.amount > 0 && theirs.cell.levers.length > 0),
    ...remark('alsoHeldBack', own, own.cell.amount < 0 && own.cell.brakes.length > 0),
    ...[own, theirs].flatMap((one) => [
      ...remark('cancelled', one, cancels(one.cell)),
      ...remark('silent', one, one.cell.silent),
    ]),
  ];
}

const cancels = ({ amount, levers, brakes }: CellOf): boolean => amount === 0 && levers.length > 0 && brakes.length > 0;
