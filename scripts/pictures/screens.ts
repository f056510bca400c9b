import type { Page } from '@playwright/test';
import type { Answers } from '../../src/engine/answers.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();
const ids = rulebook.questions.map(({ id }) => id);

/** With today's rules, what stands after `?r#`. */
const linkOf = (answers: Answers) => encodeLink(rulebook, answers);

/** Results of every firmness. */
const RESULTS = {
  clear: linkOf({
    owner: ['small-authority'],
    objectives: ['needs'],
    qualities: ['reach', 'pace'],
    frame: ['unclear'],
    budget: ['limited'],
    staff: ['small-team'],
    sponsorship: ['hesitant'],
    deadline: ['tight'],
    audience: ['concerned'],
    channel: ['organised'],
    inclusion: ['few'],
    topic: ['ordinary'],
    data: ['special'],
    participation: ['experienced'],
    digital: ['basic'],
  }),
  close: linkOf({
    owner: ['large-public'],
    objectives: ['shared-vision', 'needs'],
    qualities: ['transparency', 'pace'],
    frame: ['committed'],
    budget: ['substantial'],
    staff: ['one'],
    sponsorship: ['driving'],
    deadline: ['tight'],
    audience: ['residents'],
    channel: ['none'],
    inclusion: ['few'],
    topic: ['sensitive'],
    data: ['special'],
    participation: ['little'],
    digital: ['technical'],
  }),
  undecided: linkOf({
    owner: ['large-public'],
    objectives: ['co-construction'],
    qualities: ['transparency'],
    frame: ['committed'],
    budget: ['none'],
    staff: ['one'],
    sponsorship: ['driving'],
    deadline: ['open'],
    audience: ['residents'],
    channel: ['none'],
    inclusion: ['few'],
    topic: ['ordinary'],
    data: ['special'],
    participation: ['little'],
    digital: ['services'],
  }),
  unknown: linkOf(Object.fromEntries(ids.map((id) => [id, 'unknown' as const]))),
} as const;

/** What an address has after `?lang=…`: a link, or the name of a view. */
const result = (link: string) => `&r#${link}`;
const WORKED_OUT = '[data-worked-out="true"]';
/** Of a page to read, and of one that is lost: the heading alone may be that of the wait. */
const READ = 'main h2';
const WAY_BACK = 'main a[href]';
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
  scenarios: { at: '#scenarios', until: READ },
  'scenario-participatory': { at: '#scenario-participatory', until: READ, printed: true },
  'scenario-sovereign': { at: '#scenario-sovereign', until: READ },
  'scenario-contributive': { at: '#scenario-contributive', until: READ },
  'scenario-oligarchic': { at: '#scenario-oligarchic', until: READ },
  accessibility: { at: '#accessibility', until: READ },
  privacy: { at: '#privacy', until: READ },
  lost: { at: '#nowhere', until: WAY_BACK },
  'link-broken': { at: '&r#1.0.ows', until: WAY_BACK },
  embedded: { at: '', framed: true },
} satisfies Readonly<Record<string, Screen>>;

export type ScreenName = keyof typeof SCREENS;
