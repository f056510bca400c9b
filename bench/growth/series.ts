/** What grows, to what sizes, and why its time does: each is one plot and one table of docs/performance.md. */
export const SERIES = {
  effects: {
    title: 'Effects',
    unit: 'effects',
    // × 1 … × 64 of the 190 effects.
    law: 'power',
    sizes: [1, 2, 4, 8, 16, 32, 64],
    why: 'Every effect rests on findings of its own here. The ranking reads each effect a fixed number of times. Firmness leaves each finding out in turn, and reckons again the cells that cite it: as many times more findings, as many times more effects in each cell, so that in the end it is their product. What would change the first place, and what is not known, look answers up in tables whose size effects do not change.',
  },
  questions: {
    title: 'Questions',
    unit: 'questions',
    law: 'power',
    sizes: [1, 2, 4, 8, 16],
    why: 'Each copy of the questionnaire brings its effects and findings, so that firmness grows as above. What would change the first place tries every set of up to four answers: the fourth power of the questions, cut short where fewer answers do it. Three questions stay open whatever the size.',
  },
  options: {
    title: 'Options',
    unit: 'options a question, on average',
    law: 'power',
    sizes: [1, 2, 4, 8],
    why: 'Tables by answer grow with the options, with their square where two may be ticked, and with their product where an interaction or a red alert ties questions: three questions are tied today. What would change the first place tries four changes, each to any other option.',
  },
  unknowns: {
    title: '« Je ne sais pas »',
    unit: 'questions answered « Je ne sais pas »',
    law: 'factor',
    sizes: [1, 3, 5, 7, 9, 11, 13, 14],
    why: 'What is not known is counted over every way to settle it, exactly: each more open question multiplies the ways by its answers. Up to 1,024 ways are read at once, as sets of bits: the time follows the square root of their number up to about a million, then the number itself. The page shows its ranking meanwhile, and this comes last.',
  },
  readings: {
    title: 'Readings',
    unit: 'readings',
    law: 'power',
    sizes: [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000],
    why: 'Each reading draws the same amount and adds it up: exactly proportional, and nothing is kept of it but counts.',
  },
  compared: {
    title: 'Compared results',
    unit: 'results compared',
    law: 'power',
    sizes: [2, 4, 8, 16, 32, 64, 128, 256],
    why: 'Every result is held against every other, both ways: the square. The page allows four.',
  },
} as const;

export type SeriesName = keyof typeof SERIES;
export const SERIES_NAMES = Object.keys(SERIES) as readonly SeriesName[];

/** Milliseconds by what was measured; null: broken off after `PATIENCE`. */
export type Times = Readonly<Record<string, number | null>>;

/** What takes longer than this is broken off, in milliseconds of the slow processor. */
export const PATIENCE = 10_000;
