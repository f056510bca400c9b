import type { Answers } from '../engine/answers.ts';
import type { DecodedLink, LinkProblem } from '../link/decode.ts';
import { decodeLink, looksLikeLink } from '../link/decode.ts';
import { encodeLink } from '../link/encode.ts';
import type { Play } from '../link/play.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';

/** Where the reader is. One address each: the address gives the position, the machine guards it. */
export type Place =
  | { readonly view: 'home' }
  | { readonly view: 'question'; readonly question: string }
  | { readonly view: 'review' }
  /** `play`: what is played with on top of these answers; null for the result itself. */
  | { readonly view: 'result'; readonly answers: Answers; readonly play: Play | null }
  | { readonly view: 'case'; readonly id: string }
  /** `rule`: the id of the rule to be found there, whether it exists or not: the rules are not here yet. */
  | { readonly view: 'method'; readonly rule: string | null }
  | { readonly view: 'partial'; readonly answers: Answers }
  | { readonly view: 'broken-link'; readonly problem: LinkProblem }
  | { readonly view: 'not-found' };

/**
 * Reads the part of an address after `#`. Anything else than a known view is `not-found`, never an error; under `?r`,
 * which only results have, it is what remains of a link.
 */
export function readPlace(questionnaire: Questionnaire, hash: string, search = ''): Place {
  const fragment = hash.replace(/^#/, '');
  if (fragment === '') return { view: 'home' };
  if (fragment === 'review') return { view: 'review' };
  if (looksLikeLink(fragment)) return readLink(decodeLink(questionnaire, fragment));
  const question = questionnaire.questions.find(({ id }) => fragment === `question-${id}`);
  if (question) return { view: 'question', question: question.id };
  const known = questionnaire.cases.find(({ id }) => fragment === `case-${id}`);
  if (known) return { view: 'case', id: known.id };
  const method = /^method(?:-([a-z0-9]+(?:-[a-z0-9]+)*))?$/.exec(fragment);
  if (method) return { view: 'method', rule: method[1] ?? null };
  return new URLSearchParams(search).has('r') ? { view: 'broken-link', problem: 'truncated' } : { view: 'not-found' };
}

function readLink(link: DecodedLink): Place {
  if (link.kind === 'broken') return { view: 'broken-link', problem: link.problem };
  const { answers, play, complete } = link;
  return complete ? { view: 'result', answers, play } : { view: 'partial', answers };
}

/**
 * The address of a place, relative to the page. A result has `?r` before `#`: mail scanners that rewrite `#` then
 * still load the page.
 * @param language the language to keep in the address, or null when the address names none
 * @param here the page's own address: its path is kept, and what others put in its query
 */
export function addressOf(
  questionnaire: Questionnaire,
  place: Place,
  language: string | null,
  here: Pick<Location, 'pathname' | 'search'> = { pathname: './', search: '' },
): string {
  const others = [...new URLSearchParams(here.search)].filter(([name]) => name !== 'lang' && name !== 'r');
  const query = [
    ...others.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
    ...(language ? [`lang=${language}`] : []),
    ...(place.view === 'result' ? ['r'] : []),
  ].join('&');
  return `${here.pathname}${query && `?${query}`}${fragmentOf(questionnaire, place)}`;
}

function fragmentOf(questionnaire: Questionnaire, place: Place): string {
  switch (place.view) {
    case 'question':
      return `#question-${place.question}`;
    case 'review':
      return '#review';
    case 'result':
      return `#${encodeLink(questionnaire, place.answers, place.play)}`;
    case 'partial':
      return `#${encodeLink(questionnaire, place.answers)}`;
    case 'case':
      return `#case-${place.id}`;
    case 'method':
      return place.rule ? `#method-${place.rule}` : '#method';
    default:
      return '';
  }
}
