import type { ScenarioId } from '../../rulebook/shapes.ts';
import type { Work } from '../work.ts';
import { sameScenarios, standIn } from './balances.ts';
import type { ChangedRule } from './changed-rules.ts';
import { putBack, type UnderRules } from './put-back.ts';

/** The changed rules that, as they were, would give the former first place again. */
export type GivesBack = {
  /** Each does it by itself. */
  readonly alone: readonly ChangedRule[];
  /** None does: the smallest set that does, of those tried; null when none of so many does, or when one rule is enough. */
  readonly together: readonly ChangedRule[] | null;
};

export const NOTHING_TO_GIVE_BACK: GivesBack = { alone: [], together: null };

/** So many rules at most are put back together: more would explain nothing. */
const MOST_TOGETHER = 3;

/** Sets are made of so many rules at most, those that move most: 14 make 469 sets, a tenth of a second to try. */
const MOST_TRIED = 14;

/**
 * Looks for what gives the former first place again, put back in today's rules.
 * @param changes those that move most first, by which equally small sets are told apart
 * @param first who stood first then
 */
export function* whatGivesBack(
  before: UnderRules,
  after: UnderRules,
  changes: readonly ChangedRule[],
  first: readonly ScenarioId[],
): Work<GivesBack> {
  const does = (set: readonly ChangedRule[]) => sameScenarios(standIn(putBack(before, after, set)).first, first);
  const alone: ChangedRule[] = [];
  for (const change of changes) {
    if (does([change])) alone.push(change);
    yield;
  }
  if (alone.length > 0) return { alone, together: null };
  const tried = changes.slice(0, MOST_TRIED);
  for (let size = 2; size <= MOST_TOGETHER; size++) {
    for (const set of setsOf(tried, size)) {
      if (does(set)) return { alone, together: set };
      yield;
    }
  }
  return NOTHING_TO_GIVE_BACK;
}

/** Every set of so many, the first ones first. */
function* setsOf<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, one] of all.entries())
    for (const others of setsOf(all.slice(index + 1), size - 1)) yield [one, ...others];
}
