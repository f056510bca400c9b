import type { Entry } from './entry.ts';

/** In bytes, from kilobytes of a thousand. */
const upTo = (brotli: number, gzip: number) => ({ brotli: brotli * 1000, gzip: gzip * 1000 });

/** The scripts that index.html names: see docs/decisions/0004-two-files-for-the-result.md. */
export const FIRST: Entry = {
  name: 'first',
  files: ['index.js', 'rolldown-runtime.js'],
  budget: upTo(95, 115),
  why: 'Named by index.html: React, the machine, the questions and their French words. All that an answer needs.',
};

/** The words of a part, in each language: who reads one fetches one. */
const words = (part: string, fr: Entry['budget'], en: Entry['budget'], why: string): readonly Entry[] => [
  { name: `${part}-fr`, files: [`${part}-fr.js`], budget: fr, why: `${why} In French.` },
  { name: `${part}-en`, files: [`${part}-en.js`], budget: en, why: `${why} In English.` },
];

/**
 * Every file of the site that is not a page: what it is for, when it is fetched, and the most it may weigh, a few per cent
 * above what it weighs today. A budget is raised by whoever can say what the reader gains.
 */
export const ENTRIES: readonly Entry[] = [
  {
    name: 'page',
    files: ['index.html'],
    budget: upTo(13.5, 17),
    why: 'Asked for first: the first screens as plain HTML, in both languages, and their styles.',
  },
  FIRST,
  {
    name: 'styles',
    files: ['index.css'],
    budget: upTo(4, 4.5),
    why: 'The styles of the first screens, for the pages that need no script.',
  },
  {
    name: 'font',
    files: ['atkinson-hyperlegible-next-latin-wght-normal.woff2'],
    budget: upTo(35, 35),
    why: 'Asked for by the styles; the page is read in another font meanwhile.',
  },
  {
    name: 'main-en',
    files: ['main-en.js'],
    budget: upTo(3.4, 4.2),
    why: 'The words of the first screens in English, before them; the French ones come with the first file.',
  },
  {
    name: 'early',
    files: ['early.js', 'early.css'],
    budget: upTo(9.5, 10.6),
    why: 'At once after the first file: the home’s compass, the review, drafts, and the order of what is fetched ahead.',
  },
  ...words('early', upTo(0.5, 0.55), upTo(0.4, 0.5), 'With it: its words.'),
  ...words('later', upTo(0.9, 0.95), upTo(0.7, 0.85), 'With it: the words of drafts and of erasing.'),
  {
    name: 'result',
    files: ['result.js', 'result.css'],
    budget: upTo(52.5, 60.5),
    why: 'Ahead of need, after the review: rules, engine, and the screens of a result.',
  },
  ...words('explanations', upTo(31, 35.5), upTo(27.5, 32.5), 'With the result: its sentences, findings included.'),
  {
    name: 'link-part',
    files: ['link-part.js'],
    budget: upTo(8.8, 9.7),
    why: 'By whoever opens a link, else ahead: the way back to a result reads its address. With it comes Zod.',
  },
  {
    name: 'charts-part',
    files: ['charts-part.js', 'defineProperty.js'],
    budget: upTo(78, 93),
    why: 'Ahead, after the result: Recharts and the two views that it draws.',
  },
  {
    name: 'report-part',
    files: ['report-part.js', 'report-part.css', 'taken.js'],
    budget: upTo(20.8, 23),
    why: 'Ahead, after the charts: what prints a result, puts it in files, and reads them again.',
  },
  ...words('report', upTo(2.9, 3.1), upTo(2.3, 2.75), 'With it: the words of reports and data.'),
  { name: 'draw-code', files: ['draw-code.js'], budget: upTo(4.2, 4.6), why: 'Ahead, after the report: QR codes.' },
  {
    name: 'compare-page',
    files: ['compare-page.js', 'compare-page.css'],
    budget: upTo(8.6, 9.5),
    why: 'Ahead, after the codes: results side by side.',
  },
  ...words('compare', upTo(2.6, 2.8), upTo(2, 2.4), 'With it: its words.'),
  {
    name: 'open-file-part',
    files: ['open-file-part.js', 'open-file-part.css'],
    budget: upTo(1, 1.15),
    why: 'On the home, else ahead: where one opens a result that was saved.',
  },
  {
    name: 'docx-of',
    files: ['docx-of.js'],
    budget: upTo(93, 108.5),
    why: 'On a result, after all the rest: the library that writes the note for a council.',
  },
  {
    name: 'dated-part',
    files: ['dated-part.js'],
    budget: upTo(3.9, 4.2),
    why: 'On a result of older rules: what changed since. Those rules come with the link that pins them.',
  },
  {
    name: 'lost-page',
    files: ['lost-page.js'],
    budget: upTo(0.45, 0.5),
    why: 'Where an address leads nowhere.',
  },
  ...words('lost', upTo(0.5, 0.55), upTo(0.4, 0.5), 'With it, and with a comparison: what is wrong with a link.'),
  {
    name: 'method-page',
    files: ['method-page.js', 'method-page.css', 'entry-id.js'],
    budget: upTo(13.7, 15.6),
    why: 'When it is opened: the method, every rule and the report on fairness.',
  },
  ...words('method', upTo(7.4, 8.1), upTo(6.2, 7.3), 'With it: its words.'),
  {
    name: 'scenarios-page',
    files: ['scenarios-page.js', 'scenarios-page.css'],
    budget: upTo(7, 7.8),
    why: 'When one is opened: the scenarios, together and one by one. They are read without a script too.',
  },
  ...words('scenarios', upTo(5.8, 6.3), upTo(4.8, 5.7), 'With them: their words, families of tools included.'),
  {
    name: 'integrate-page',
    files: ['integrate-page.js', 'integrate-page.css'],
    budget: upTo(6.5, 7.3),
    why: 'When it is opened: the lines to paste in one’s own site.',
  },
  ...words('integrate', upTo(3.2, 3.5), upTo(2.5, 3.1), 'With it: its words.'),
  {
    name: 'accessibility-page',
    files: ['accessibility-page.js', 'accessibility-page.css'],
    budget: upTo(1.4, 1.6),
    why: 'When it is opened. It is read without a script too.',
  },
  ...words('accessibility', upTo(2.2, 2.45), upTo(1.7, 2.1), 'With it: its words.'),
  {
    name: 'privacy-page',
    files: ['privacy-page.js', 'privacy-page.css'],
    budget: upTo(0.8, 0.9),
    why: 'When it is opened. It is read without a script too.',
  },
  ...words('privacy', upTo(1.95, 2.1), upTo(1.45, 1.8), 'With it: its words.'),
  {
    name: 'embedding',
    files: ['embedding.js', 'embedding.css', 'look.js'],
    budget: upTo(2.6, 2.9),
    why: 'In another site’s page, before the first screen: its colour, its height, its messages.',
  },
  {
    name: 'embed',
    files: ['embed/v1.js'],
    budget: upTo(0.95, 1.1),
    why: 'The script of host pages; as it is, at most 3 kB (scripts/check-size.ts).',
  },
];

/** Rules that were published before today's: a file each, as large as the rules of its day, when a link pins them. */
export const oldRules = (names: readonly string[]): readonly Entry[] =>
  names
    .filter((name) => /^\d+\.js$/.test(name))
    .map((file) => ({
      name: `rules-${file.replace('.js', '')}`,
      files: [file],
      budget: upTo(12, 14),
      why: 'With a link that pins them: rules of another day.',
    }));
