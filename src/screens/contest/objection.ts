export type FactId = 'rule' | 'sentence' | 'condition' | 'scenario' | 'actor' | 'weight' | 'findings';

/** One part of an objection, in words: the reader's own, a fact about the rule, or the link to the answers. */
export type Part = {
  readonly id: FactId | 'objection' | 'answers';
  readonly label: string;
  /** As it stands in the text that leaves. */
  readonly line: string;
};

/** A text that fits, and what was left out of it. */
export type Shortened = { readonly text: string; readonly left: readonly Part[] };

/** Left out in this order when room is short: each can be found again from the rule's name and the rulebook's number. */
const FACTS: readonly Part['id'][] = ['findings', 'weight', 'actor', 'scenario', 'condition', 'sentence'];
const UP_TO_EACH_FACT = [...FACTS.keys(), FACTS.length].map((count) => FACTS.slice(0, count));

/** From the least to the most: facts, then the reader's words without any fact, then the answers. The rule always stays. */
const LEFT_OUT: readonly (readonly Part['id'][])[] = [
  ...UP_TO_EACH_FACT,
  ...UP_TO_EACH_FACT.map((facts) => ['objection' as const, ...facts]),
  ['objection', 'answers', ...FACTS],
];

/** The whole text: the reader's words, an empty line, then a list. */
export function wholeText(parts: readonly Part[]): string {
  return textOf(parts, null);
}

/**
 * The text with the fewest whole parts left out that fits, nothing ever cut; `note` then says in it what is missing.
 * When nothing fits, the shortest.
 */
export function shorten(
  parts: readonly Part[],
  note: (left: readonly Part[]) => string,
  fits: (text: string) => boolean,
): Shortened {
  const candidates = LEFT_OUT.map((ids) => {
    const left = parts.filter(({ id }) => ids.includes(id));
    const kept = parts.filter(({ id }) => !ids.includes(id));
    return { text: textOf(kept, left.length > 0 ? note(left) : null), left };
  });
  const shortest = { text: textOf([], note(parts)), left: parts };
  return candidates.find(({ text }) => fits(text)) ?? candidates[candidates.length - 1] ?? shortest;
}

function textOf(parts: readonly Part[], note: string | null): string {
  const said = parts.filter(({ id }) => id === 'objection').map(({ line }) => line);
  const facts = parts.filter(({ id }) => id !== 'objection').map(({ line }) => line);
  return [...said, ...(note ? [note] : []), facts.join('\n')].join('\n\n');
}
