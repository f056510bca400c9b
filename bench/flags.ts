import { parseArgs } from 'node:util';
import { type PartName, partsNamed } from './part-names.ts';

export type Flags = {
  readonly runs: number;
  readonly parts: readonly PartName[];
  /** Prints, and writes nothing. */
  readonly dry: boolean;
};

/** @param args as after `npm run bench --` @throws an Error that names what it cannot read */
export function flagsIn(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '9' },
      only: { type: 'string', multiple: true, default: [] },
      dry: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs: expected a whole number from 1 up');
  return { runs, parts: partsNamed(values.only), dry: values.dry };
}
