import type { RulesChange } from '../../../engine/rules-change/rules-change.ts';
import type { Finding } from '../../../rulebook/finding.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';

/** What is said of a result that older rules made. */
export type Dated = {
  /** The rules of the result on the page. */
  readonly rulebook: Rulebook;
  /** The day they were published, YYYY-MM-DD. */
  readonly date: string;
  /** Number 0 while they are in preparation. */
  readonly today: Rulebook;
  /** The questions, still asked or not, whose answer has no place any more. */
  readonly dropped: readonly string[];
};

/** Every finding that a changed rule may cite, under either rulebook. */
export const findingsOf = ({ rulebook, today }: Dated): ReadonlyMap<string, Finding> =>
  new Map([...rulebook.findings, ...today.findings].map((finding) => [finding.ref, finding]));

/** The questions that an effect hangs on, as today's rules have it, else as it was. */
export function questionsOf({ rulebook, today }: Dated, effect: string): readonly string[] {
  const rule = [today, rulebook].flatMap(({ effects }) => effects).find(({ id }) => id === effect);
  return Object.keys(rule?.when ?? {});
}

/** How much of a result today's rules change. */
export type Outcome = 'nothing' | 'unanswered' | 'noLonger' | 'sameOrder' | 'sameFirst' | 'other';

export function outcomeOf({ first, sameFirst, sameOrder, scenarios, rules, alerts }: RulesChange): Outcome {
  const [then, now] = first;
  if (then.length === 0 && now.length === 0) return 'unanswered';
  if (now.length === 0) return 'noLonger';
  const sameBalances = scenarios.every(({ balance }) => balance[0] === balance[1]);
  if (sameOrder && sameBalances && rules.length === 0 && alerts.length === 0) return 'nothing';
  if (!sameFirst) return 'other';
  return sameOrder ? 'sameOrder' : 'sameFirst';
}
