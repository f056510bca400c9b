import type { Finding } from '../../rulebook/finding.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { remarkOf } from '../scenarios/remark-of.ts';

/** What a table does not say of a finding that the compass counts on the other side: a lever that is a worry, a brake that is a condition. */
export type OtherSide = 'worry' | 'condition';

/** Why the compass counts a finding on the other side than its table's; null where it does not. */
export function otherSideOf(rulebook: Rulebook, finding: Finding): OtherSide | null {
  const remark = remarkOf(rulebook, finding);
  return remark === 'worry' || remark === 'condition' ? remark : null;
}
