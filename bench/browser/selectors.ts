/** What the last step brings, in the order one waits for it. */
export type Mark = 'ranking' | 'reasons' | 'chart' | 'everything';

/** What is looked for on a page: CSS selectors, of which only what is visible counts. */
export type Selectors = {
  /** Its text changes with each question; nothing of it anywhere else. */
  readonly question: string;
  /** The answers of the question shown, « Je ne sais pas » last. */
  readonly option: string;
  readonly next: string;
  /** Between the last question and the result; left out where the last « next » is the last step. */
  readonly finish?: string;
  /** To the first question; left out where the page begins with it. */
  readonly start?: string;
  readonly marks: Readonly<Partial<Record<Mark, string>>>;
};

/** A peer asks at once, and gives a ranking alone. */
const PEER = { marks: { ranking: '[data-result]' } };

export const PLAIN: Selectors = { ...PEER, question: '[data-question]', option: 'label.option', next: '[data-next]' };

export const SURVEYJS: Selectors = {
  ...PEER,
  question: '.sd-question__title, .sd-element__title',
  option: '.sd-item label, label.sd-selectbase__label',
  next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
};

export const RJSF: Selectors = {
  ...PEER,
  question: '.rjsf-field legend, .rjsf-field .control-label',
  option: '.rjsf-field label:has(input[type=radio], input[type=checkbox])',
  next: '[data-next]',
};

/** The product, before its code has come and after: the first screens are plain HTML, with a link for « Continuer ». */
export const PRODUCT: Selectors = {
  question: 'fieldset h1',
  option: 'fieldset label',
  next: 'a[data-continue], form button[type=submit]',
  finish: 'main a[href*="&r#"]',
  marks: {
    ranking: 'table[data-ranking] tbody tr',
    // Their section, which is always laid out: what is in it and far below the window is not yet, and to look there would.
    reasons: '[aria-labelledby="scenarios-title"]:has([data-effect])',
    chart: '[data-chart] .recharts-bar-rectangle',
    // Readings, what would change the ranking, what each « Je ne sais pas » could still change.
    everything: '[data-worked-out="true"]',
  },
};

/** The same, from the home page on. */
export const PRODUCT_HOME: Selectors = { ...PRODUCT, start: 'a[href$="#question-owner"]' };
