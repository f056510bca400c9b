import type { Page } from '@playwright/test';

/** Results of every firmness, with today's rules: what stands after `?r#`. */
const RESULTS = {
  clear: '1.1.owsobnqurpfrubulstssphdetaucchoinftoodaspaedib.0.17033ba4',
  close: '1.1.owlobvnqutpfrcbusstospddetaurchninftosdaspaldit.0.c16b47ac',
  undecided: '1.1.owlobcqutfrcbunstospddeoaurchninftoodaspaldiv.0.f6614eb8',
  unknown: '1.1.ow0ob0qu0fr0bu0st0sp0de0au0ch0in0to0da0pa0di0.0.aec32e13',
} as const;

/** What an address has after `?lang=…`: a link, or the name of a view. */
const result = (link: string) => `&r#${link}`;
const WORKED_OUT = '[data-worked-out="true"]';
/** The step of a result that is at once the reader's own: on to the review of its answers. */
const toReview = async (page: Page) => {
  await page.locator('main a[href$="#review"]').first().click();
  await page.locator('dl dt').first().waitFor();
};

export type Screen = {
  /** After `?lang=…`. */
  readonly at: string;
  /** What is on screen once all of it is there; its heading unless told. */
  readonly until?: string;
  /** What is done there before the picture is taken. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Also taken as it is printed. */
  readonly printed?: true;
  /** Shown in the page of another site. */
  readonly framed?: true;
};

/** Every screen that is looked at, by its name on the command line. The visual comparison takes its own from here. */
export const SCREENS = {
  home: { at: '', until: 'figure svg[role="img"]' },
  question: { at: '#question-frame', until: 'form' },
  'question-ticked': {
    at: '#question-objectives',
    until: 'form',
    act: (page) => page.locator('input[value="needs"]').check(),
  },
  'question-error': {
    at: '#question-owner',
    until: 'form',
    act: (page) => page.locator('form button[type="submit"]').click(),
  },
  review: { at: result(RESULTS.close), until: WORKED_OUT, act: toReview },
  'result-clear': { at: result(RESULTS.clear), until: WORKED_OUT, printed: true },
  'result-close': { at: result(RESULTS.close), until: WORKED_OUT },
  'result-undecided': { at: result(RESULTS.undecided), until: WORKED_OUT, printed: true },
  'result-unknown': { at: result(RESULTS.unknown), until: WORKED_OUT, printed: true },
  'case-lavelanet': { at: '#case-lavelanet', until: WORKED_OUT },
  'case-dunkerque': { at: '#case-dunkerque', until: WORKED_OUT, printed: true },
  'case-cancer-contribution': { at: '#case-cancer-contribution', until: WORKED_OUT },
  'case-mutmutix': { at: '#case-mutmutix', until: WORKED_OUT },
  method: { at: '#method', until: '#reasoning' },
  compare: { at: `&r#compare.2.${RESULTS.clear}.${RESULTS.close}`, until: '#rankings-title', printed: true },
  'compare-empty': { at: '#compare', until: 'textarea' },
  integrate: { at: '#integrate', until: 'figure iframe' },
  scenarios: { at: '#scenarios' },
  'scenario-participatory': { at: '#scenario-participatory', printed: true },
  'scenario-sovereign': { at: '#scenario-sovereign' },
  'scenario-contributive': { at: '#scenario-contributive' },
  'scenario-oligarchic': { at: '#scenario-oligarchic' },
  accessibility: { at: '#accessibility' },
  privacy: { at: '#privacy' },
  lost: { at: '#nowhere' },
  'link-broken': { at: '&r#1.0.ows' },
  embedded: { at: '', framed: true },
} satisfies Readonly<Record<string, Screen>>;

export type ScreenName = keyof typeof SCREENS;
