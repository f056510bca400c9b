import { type Compared, shareRulebook, weighedApart } from './compared.ts';
import { differingAnswers } from './differing-answers.ts';

/** Results given twice: the places of each and of the one before it that says the same. */
export const sameResults = (results: readonly Compared[]): readonly (readonly [first: number, again: number])[] =>
  results.flatMap((one, again) => {
    const first = results.findIndex((other, at) => at < again && isSame(one, other));
    return first < 0 ? [] : [[first, again] as const];
  });

/** Under the same rules, the same answers in the end, weighed in the same way: whatever name each goes by. */
const isSame = (one: Compared, other: Compared): boolean =>
  shareRulebook([one, other]) && !weighedApart(one, other) && differingAnswers([one, other]).length === 0;
