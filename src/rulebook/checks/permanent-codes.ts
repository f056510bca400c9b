import type { PublishedRulebook } from '../published.ts';
import type { RuleFile, RuleProblem } from '../rule-file.ts';
import type { Question } from '../shapes.ts';

type Coded = { readonly id: string; readonly code: string };

/**
 * Links carry codes, and are opened for years: a code that any published rulebook used keeps its meaning, and what it
 * meant keeps its code. A question or an option may go; its code goes with it.
 */
export function checkPermanentCodes(
  file: RuleFile<readonly Question[]>,
  published: readonly PublishedRulebook[],
): RuleProblem[] {
  return file.value.flatMap((question, q) => {
    const former = published.flatMap(({ number, rulebook }) => rulebook.questions.map((one) => ({ ...one, number })));
    const options = former
      .filter(({ id }) => id === question.id)
      .flatMap(({ number, options: all }) => all.map((one) => ({ ...one, number })));
    return [
      ...broken(question, former).map((expected) => file.problem([q, 'code'], expected)),
      ...question.options.flatMap((option, o) =>
        broken(option, options).map((expected) => file.problem([q, 'options', o, 'code'], expected)),
      ),
    ];
  });
}

/** What was expected of a code, by the first rulebook that says so; at most one sentence. */
function broken({ id, code }: Coded, former: readonly (Coded & { readonly number: number })[]): string[] {
  const first = former.find((one) => (one.id === id) !== (one.code === code));
  if (!first) return [];
  return [
    first.id === id
      ? `expected ${first.code}, the code of ${id} in rulebook ${first.number}: codes are permanent`
      : `expected a code never used: ${code} means ${first.id} in rulebook ${first.number}`,
  ];
}
