import type { Answers } from '../engine/answers.ts';
import { COMPARISON, encodeComparison } from '../link/comparison.ts';
import type { LinkProblem } from '../link/decode.ts';
import { encodeLink } from '../link/encode.ts';
import type { Play } from '../link/play.ts';
import type { LinkText } from '../link/text.ts';
import type { Questionnaire, Rulebook } from '../rulebook/rulebook.ts';
import type { ScenarioId } from '../rulebook/shapes.ts';

/** Pages to read, beside the path: each has its name for address. Each scenario has one of its own. */
const PAGES = ['scenarios', 'integrate', 'accessibility', 'privacy'] as const;
type ScenarioPage = `scenario-${ScenarioId}`;
export type PageName = (typeof PAGES)[number] | ScenarioPage;

/** True for the page of one scenario: its name is what follows `scenario-`. */
export const isOfScenario = (page: PageName): page is ScenarioPage => page.startsWith('scenario-');

/** The names of all of them, each scenario's after that of all four. */
export const pagesOf = ({ scenarios }: Pick<Questionnaire, 'scenarios'>): readonly PageName[] =>
  PAGES.flatMap((page) => [
    page,
    ...(page === 'scenarios' ? scenarios.map(({ id }) => `scenario-${id}` as const) : []),
  ]);

/** Where the reader is. One address each: the address gives the position, the machine guards it. */
export type Place =
  | { readonly view: 'home' }
  | { readonly view: 'question'; readonly question: string }
  | { readonly view: 'review' }
  | {
      readonly view: 'result';
      readonly answers: Answers;
      /** What is played with on top of these answers; null for the result itself. */
      readonly play: Play | null;
      /** What the sender of the link added in words. */
      readonly text?: LinkText | null;
      /** The frozen rules that its link pins; null for today's. */
      readonly rules?: Rulebook | null;
    }
  | { readonly view: 'case'; readonly id: string }
  /** `rule`: the id of the rule, or the name of the finding, to be found there, whether it exists or not: the rules are not here yet. */
  | { readonly view: 'method'; readonly rule: string | null }
  | { readonly view: 'page'; readonly page: PageName }
  | { readonly view: 'partial'; readonly answers: Answers; readonly text?: LinkText | null }
  /** Results compared, by the fragments of their links. */
  | { readonly view: 'compare'; readonly links: readonly string[] }
  /** A link whose reader, or whose rules, are still to be fetched. `link`: as the address has it. */
  | { readonly view: 'opening'; readonly link: string }
  | { readonly view: 'broken-link'; readonly problem: LinkProblem }
  | { readonly view: 'not-found' };

/**
 * Reads a link, whatever became of it on its way. It is code of its own, fetched by whoever opens a link.
 * @returns null while that code, or the rules that the link pins, are not here yet
 */
export type ReadLink = (link: string) => Place | null;

/** What only links have in the query, as it was written or as programs leave it: `?r`, `?r=`, `?r%23…`. */
const SENT = /[?&]r=?([^=a-z0-9]|$)/i;

/**
 * Reads the part of an address after `#`. Anything else than a known view is `not-found`, never an error; under `?r`,
 * which only links have, it is what remains of one.
 */
export function readPlace(
  questionnaire: Questionnaire,
  hash: string,
  search = '',
  readLink: ReadLink = () => null,
): Place {
  const link = `${search}${hash}`;
  const opened = (): Place => readLink(link) ?? { view: 'opening', link };
  // WordPress adds `#?secret=` to the address of every frame.
  const fragment = hash.replace(/#\?secret=[\s\S]*$/, '').replace(/^#/, '');
  const sent = SENT.test(search);
  if (/^(\d+(\.|$)|compare\.)/i.test(fragment) || (sent && fragment === '')) return opened();
  if (fragment === '') return { view: 'home' };
  if (fragment === 'review') return { view: 'review' };
  if (fragment === COMPARISON) return { view: 'compare', links: [] };
  const page = pagesOf(questionnaire).find((one) => one === fragment);
  if (page) return { view: 'page', page };
  const question = questionnaire.questions.find(({ id }) => fragment === `question-${id}`);
  if (question) return { view: 'question', question: question.id };
  const known = questionnaire.cases.find(({ id }) => fragment === `case-${id}`);
  if (known) return { view: 'case', id: known.id };
  const method = /^method(?:-([a-z0-9]+(?:-[a-z0-9]+)*))?$/.exec(fragment);
  if (method) return { view: 'method', rule: method[1] ?? null };
  return sent ? opened() : { view: 'not-found' };
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
  // A link that a mail program moved into the query is written after `#` again.
  const others = [...new URLSearchParams(here.search)].filter(
    ([name, value]) => name !== 'lang' && !SENT.test(`?${name}=${value}`),
  );
  const query = [
    ...others.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
    ...(language ? [`lang=${language}`] : []),
    ...(isLink(place) ? ['r'] : []),
  ].join('&');
  return `${here.pathname}${query && `?${query}`}${fragmentOf(questionnaire, place)}`;
}

/** The places whose fragment is a link, and not the name of a view. */
const isLink = (place: Place): boolean =>
  place.view === 'result' ||
  place.view === 'partial' ||
  place.view === 'opening' ||
  (place.view === 'compare' && place.links.length > 0);

function fragmentOf(questionnaire: Questionnaire, place: Place): string {
  switch (place.view) {
    case 'question':
      return `#question-${place.question}`;
    case 'review':
      return '#review';
    case 'result':
      return `#${encodeLink(place.rules ?? questionnaire, place.answers, place.play, place.text)}`;
    case 'partial':
      return `#${encodeLink(questionnaire, place.answers, null, place.text)}`;
    case 'compare':
      return `#${encodeComparison(place.links)}`;
    case 'opening':
      return place.link;
    case 'case':
      return `#case-${place.id}`;
    case 'page':
      return `#${place.page}`;
    case 'method':
      return place.rule ? `#method-${place.rule}` : '#method';
    default:
      return '';
  }
}
