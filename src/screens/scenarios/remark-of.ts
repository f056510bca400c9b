import type { Finding } from '../../rulebook/finding.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';

/** What is to be said of a finding beside its words: the column it was put in does not tell how the compass takes it. */
export type Remark = 'worry' | 'condition' | 'either' | 'everywhere' | NonNullable<Finding['unscored']>;

/** How the rules take a finding, when it is otherwise than where the group put it; null when there is nothing to add. */
export function remarkOf({ effects, everywhere }: Rulebook, { ref, side, unscored }: Finding): Remark | null {
  if (unscored) return unscored;
  if (everywhere.some(({ findings }) => findings.includes(ref))) return 'everywhere';
  const strengths = effects.filter(({ findings }) => findings.includes(ref)).map(({ strength }) => strength);
  const helps = strengths.some((strength) => strength > 0);
  const hinders = strengths.some((strength) => strength < 0);
  if (helps && hinders) return 'either';
  if (side === 'lever' && hinders) return 'worry';
  return side === 'brake' && helps ? 'condition' : null;
}
