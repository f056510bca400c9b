import type { Answers } from '../../src/engine/answers.ts';
import { encodeLink } from '../../src/link/encode.ts';
import type { Play } from '../../src/link/play.ts';
import type { LinkText } from '../../src/link/text.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { FIRMNESS_EXAMPLES } from '../screens/firmness-examples.ts';

const rulebook = loadRulebook();

/** The address, after the language, of a result whose other questions are « Je ne sais pas ». */
function result(known: Answers, play: Play | null = null, text: LinkText | null = null): string {
  const answers = Object.fromEntries(rulebook.questions.map(({ id }) => [id, known[id] ?? ('unknown' as const)]));
  return `&r#${encodeLink(rulebook, answers, play, text)}`;
}

const example = (name: string): Answers => FIRMNESS_EXAMPLES[name]?.answers ?? {};

/** As long as a link's text may be, in bytes: 100 for the project, 350 for the note and its author. */
const LONGEST: LinkText = {
  project: 'Concertation sur la place du marché et ses abords, de l’école à la gare, en 2027 et 2028'.padEnd(95, 'x'),
  note: 'À lire avant la commission : '
    .concat('les réponses sont celles du service, à confirmer. '.repeat(5))
    .padEnd(310, 'x'),
  author: 'Le service participation',
};

/** One of each kind of result that is printed: where it is, and how many pages it may take. */
export const PRINTED: Readonly<Record<string, { readonly at: string; readonly pages: number }>> = {
  'a clear result': { at: result(example('clear, every answer known')), pages: 2 },
  'an undecided one': { at: result(example('every scenario a possible winner')), pages: 2 },
  '« Je ne sais pas » everywhere': { at: result({}), pages: 1 },
  'a case': { at: '#case-dunkerque', pages: 2 },
  // Its link alone takes a quarter of a page.
  'the longest words of a sender': {
    at: result(example('hanging on a finding and on open answers'), null, LONGEST),
    pages: 3,
  },
  'a try': {
    at: result(example('close by the open answers alone'), {
      answers: { budget: ['none'] },
      priority: 'participant',
      off: [0, 1],
    }),
    pages: 2,
  },
};
