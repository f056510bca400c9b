import { isDeepStrictEqual } from 'node:util';
import { forReaders } from './editors-only.ts';

/**
 * True when nobody who uses the compass could tell two sets of rules apart. The order of a list counts (it can settle a
 * tie), the order of the fields of an entry does not.
 */
export const sameForReaders = (one: object, other: object): boolean =>
  isDeepStrictEqual(JSON.parse(forReaders(one)), JSON.parse(forReaders(other)));
