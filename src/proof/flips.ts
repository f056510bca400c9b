import { ones } from '../engine/bits.ts';
import { type Halves, stepsIn } from './half-table.ts';
import { type Leaders, leadersReader, roomFor } from './leaders.ts';

/** What changing one answer does, all else equal. */
export type Flips = {
  readonly question: string;
  /** Pairs of complete answer sets that differ by the answer to this question alone. */
  readonly changes: number;
  /** Those between which who stands first changes. */
  readonly flips: number;
  /** Those that have no leader in common. */
  readonly overturns: number;
};

/** Compares every complete answer set with those that one change of answer makes of it. */
export const flipsIn = ({ outer, inner, tie }: Halves): readonly Flips[] => [
  ...outerFlips({ outer, inner, tie }),
  ...outerFlips({ outer: inner, inner: outer, tie }),
];

/** Rows of the outer half that differ by one answer are compared whole: every inner row at once. */
function outerFlips(halves: Halves): readonly Flips[] {
  const { size } = halves.outer;
  const rows = everyRow(halves);
  return stepsIn(halves.outer).map(({ question, stride, ways }) => {
    let flips = 0;
    let overturns = 0;
    for (const [row, one] of rows.entries()) {
      const way = Math.floor(row / stride) % ways;
      for (let step = 1; step < ways - way; step++) {
        const other = rows[row + step * stride];
        if (!other) continue;
        const [changed, parted] = compare(one, other);
        flips += changed;
        overturns += parted;
      }
    }
    return { question, changes: (size * halves.inner.size * (ways - 1)) / 2, flips, overturns };
  });
}

/** The leaders of every answer set at once: one bit a scenario and answer set, some 160 MB for fifteen questions. */
function everyRow(halves: Halves): readonly Leaders[] {
  const read = leadersReader(halves);
  return Array.from({ length: halves.outer.size }, (_, row) => {
    const leaders = roomFor(halves);
    read(row, leaders);
    return leaders;
  });
}

/** How many inner rows have other leaders, and how many of those no leader in common. */
function compare([a0, a1, a2, a3]: Leaders, [b0, b1, b2, b3]: Leaders): readonly [number, number] {
  let changed = 0;
  let parted = 0;
  for (let word = 0; word < a0.length; word++) {
    const x0 = a0[word] ?? 0;
    const x1 = a1[word] ?? 0;
    const x2 = a2[word] ?? 0;
    const x3 = a3[word] ?? 0;
    const y0 = b0[word] ?? 0;
    const y1 = b1[word] ?? 0;
    const y2 = b2[word] ?? 0;
    const y3 = b3[word] ?? 0;
    const differ = (x0 ^ y0) | (x1 ^ y1) | (x2 ^ y2) | (x3 ^ y3);
    if (differ === 0) continue;
    changed += ones(differ);
    const apart = differ & ~((x0 & y0) | (x1 & y1) | (x2 & y2) | (x3 & y3));
    if (apart !== 0) parted += ones(apart);
  }
  return [changed, parted];
}
