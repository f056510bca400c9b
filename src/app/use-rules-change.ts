import { useEffect, useState } from 'react';
import type { Answers } from '../engine/answers.ts';
import type { UnderRules } from '../engine/rules-change/put-back.ts';
import type { RulesChange, rulesChangeInSteps } from '../engine/rules-change/rules-change.ts';
import type { Work } from '../engine/work.ts';
import { inSlices } from './in-slices.ts';

type Known = { readonly own: Answers; readonly before: UnderRules; readonly change: RulesChange };

/**
 * What one set of answers gives under two rulebooks, worked out in slices. While something is tried, what was known stays
 * until the new is: above the ranking, a banner that closed and opened again would move the page under the reader.
 * @param compare null until it is fetched
 * @param own the answers under what is tried, the same object as long as they are the same: others are another result
 * @param before the same object as long as it says the same; so with `after`
 * @returns null until it is first known, and for another result
 */
export function useRulesChange(
  compare: typeof rulesChangeInSteps | null,
  own: Answers,
  before: UnderRules,
  after: UnderRules,
): RulesChange | null {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(
    () => (compare ? inSlices(told(compare(before, after), (change) => setKnown({ own, before, change }))) : undefined),
    [compare, own, before, after],
  );
  return known?.own === own && known.before.rulebook === before.rulebook ? known.change : null;
}

function* told<T>(work: Work<T>, tell: (result: T) => void): Work<void> {
  tell(yield* work);
}
