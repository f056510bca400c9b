import type { Effect } from '../../rulebook/shapes.ts';
import type { MethodWords } from './method-words.ts';

const SIDES = { '-2': 'brakeTwice', '-1': 'brakeOnce', '1': 'leverOnce', '2': 'leverTwice' } as const;

/** Which way a rule goes and how much it weighs: « Frein, compte double ». */
export const weightWords = ({ strength }: Pick<Effect, 'strength'>, t: MethodWords): string =>
  t(`rule.${SIDES[strength]}`);
