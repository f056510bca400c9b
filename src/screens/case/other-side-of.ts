import type { Finding } from '../../rulebook/finding.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { remarkOf } from '../scenarios/remark-of.ts';

/** Why the compass counts a finding on the other side than the table's: a lever that is a worry, a brake that is a condition. */
export function otherSideOf(rulebook: Rulebook, finding: Finding): 'worry' | 'condition' | null {
  const remark = remarkOf(rulebook, finding);
  return remark === 'worry' || remark === 'condition' ? remark : null;
}
