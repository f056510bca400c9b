import { COMPARISON } from '../link/comparison.ts';
import { decodeLink, pinnedRulebook } from '../link/decode.ts';
import { decodeComparison } from '../link/decode-comparison.ts';
import { recoverLink } from '../link/recover.ts';
import { knownAnswers } from '../machine/known-answers.ts';
import type { Place } from '../machine/place.ts';
import type { Questionnaire, Rulebook } from '../rulebook/rulebook.ts';

/** The numbers of the rulebooks that a link pins; none when it is no link. */
export function pinnedIn(link: string): readonly number[] {
  const number = pinnedRulebook(recoverLink(link) ?? '');
  return number === null ? [] : [number];
}

/**
 * Where a link leads, whatever became of it on its way. Code of its own, fetched by whoever opens a link.
 * @param today today's rules, as far as questions go
 * @param frozen the rulebooks published before, by their number
 */
export function readLink(today: Questionnaire, frozen: ReadonlyMap<number, Rulebook>, link: string): Place {
  const fragment = recoverLink(link);
  if (fragment === null) return { view: 'broken-link', problem: 'truncated' };
  if (fragment.split('.', 1)[0] === COMPARISON) return readComparison(fragment);
  const rules = frozen.get(pinnedRulebook(fragment) ?? today.version) ?? null;
  const read = decodeLink(rules ?? today, fragment);
  if (read.kind === 'broken') return { view: 'broken-link', problem: read.problem };
  const { answers, play, text, complete } = read;
  if (complete) return { view: 'result', answers, play, text, rules };
  // The questionnaire asks today's questions: an answer that they have not is asked again.
  return { view: 'partial', answers: rules ? knownAnswers(today, answers) : answers, text };
}

/** Its links are read on its own page, which says what is wrong with each of them. */
function readComparison(fragment: string): Place {
  const read = decodeComparison(fragment);
  return 'links' in read ? { view: 'compare', links: read.links } : { view: 'broken-link', problem: read.problem };
}
