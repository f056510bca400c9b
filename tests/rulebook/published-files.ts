import { checksumLine, frozenText } from '../../src/rulebook/published.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';

/** The files of rules/published/ once these rulebooks were published, a day after each other. */
export function publishedFiles(...rulebooks: readonly Rulebook[]): Record<string, string> {
  const frozen = rulebooks.map((rulebook, index) => ({
    name: `${index + 1}.json`,
    text: frozenText(rulebook, index + 1, `2027-01-0${index + 1}`),
  }));
  return {
    ...Object.fromEntries(frozen.map(({ name, text }) => [`published/${name}`, text])),
    'published/checksums.txt': frozen.map(({ name, text }) => `${checksumLine(name, text)}\n`).join(''),
  };
}
