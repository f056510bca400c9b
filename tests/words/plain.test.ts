import { describe, expect, it } from 'vitest';
import { LANGUAGES, texts } from './locales.ts';

/** Pages for whoever checks the rules or puts the compass on a site: their subject takes some words that officers do not use. */
const BESIDE_THE_PATH = ['method', 'editing', 'integrate'];

/** What the compass never says: it ranks balances of findings, and promises nothing (the design's « Words »). */
const NEVER: Readonly<Record<string, RegExp>> = {
  fr: /\b(le|la|les|au|du) meilleure?s?\b|\bchances?\b|\boptimal|\bcompatib|\balgorithm|\bMCDA\b|\bmulticrit|correspond à \d/iu,
  en: /(?<!works |will )\bbest\b|\bchances?\b|\boptimal|\bodds\b|\balgorithm|\bMCDA\b|\bmulti-?criteria|\bmatch of\b|% match/iu,
};

/** What is not said to someone who wants an answer in three minutes. */
const JARGON: Readonly<Record<string, RegExp>> = {
  fr: /pondér|probabilit|pourcentage|%|\bscores?\b|\bheuristi|\brobustess|\bindicateurs?\b|\bitér|\bgouvernance\b|\bparties prenantes\b|\bimpacter|\bco-constru|\bSaaS\b/iu,
  en: /\bweight(ed|ing)s?\b|probabilit|percent|%|\bscores?\b|\bheuristic|\brobustness|\bindicators?\b|\biterat|\bgovernance\b|\bstakeholders?\b|\bleverag|\bco-construct|\bSaaS\b/iu,
};

/** One thing, one name: each of these was said in two ways. */
const OTHER_NAMES: Readonly<Record<string, readonly [RegExp, string][]>> = {
  fr: [[/\batouts?\b/iu, 'levier']],
  en: [
    [/\b(as a|is a|saw a|among the|supplier’s) strengths?\b/iu, 'lever'],
    [/\bobstacles?\b/iu, 'brake'],
    [/\bcouncillors?\b|\belected officials?\b/iu, 'elected members'],
    [/\bfar from digital\b/iu, 'with little access to digital tools'],
    [/\bsynthesis\b/iu, 'the workshop’s summary'],
    [/\bvoluntary organisations?\b/iu, 'association'],
    [/\bdecision makers?\b/iu, 'decision-makers'],
    [/\bfree[- ]software\b/iu, 'open-source software'],
    [/\bvirus scanners?\b/iu, 'antivirus software'],
    [/\b(behavior|center|color|favor(?!u)|honor|labor)\b|\w(?<!s|pr|se)iz(e|ed|es|ing|ation)\b/iu, 'British spelling'],
  ],
};

const saying = (language: string, pattern: RegExp | undefined, beside: readonly string[] = []) =>
  texts(language)
    .filter(([path]) => !beside.includes(path.split(':')[0] ?? ''))
    .filter(([, text]) => pattern?.test(text.replaceAll(/\{\{\w+\}\}/g, '')))
    .map(([path, text]) => `${path}: ${text}`);

describe.each(LANGUAGES)('%s', (language) => {
  it('promises nothing and crowns nobody', () => expect(saying(language, NEVER[language])).toEqual([]));
  it('has no jargon on the way to a result', () =>
    expect(saying(language, JARGON[language], BESIDE_THE_PATH)).toEqual([]));
  it.each(OTHER_NAMES[language] ?? [])('does not say %s, but %s', (other) =>
    expect(saying(language, other)).toEqual([]),
  );
});
