import { toNumber } from '../../../engine/ratio.ts';
import { LEAST_WEIGHT } from '../../../engine/weights.ts';

/** What no actor weighs less than, in points out of 100: a figure to say. */
export const leastWeight = (): string => String(100 * toNumber(LEAST_WEIGHT));
