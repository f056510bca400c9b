import { expect, type Page } from '@playwright/test';
import { encodeLink } from '../../src/link/encode.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { unfold } from './clean.ts';
import * as journey from './vocabulary.ts';
import { type Language, open, PROJECT, WORDS } from './vocabulary.ts';

const rulebook = loadRulebook();
const SENT = { project: 'Lavelanet', note: 'Merci de finir.', author: 'Mairie' };
const PREPARED = encodeLink(rulebook, { owner: ['company'] }, null, SENT);
const RESULT = encodeLink(rulebook, PROJECT, null, SENT);
const CASES = rulebook.cases
  .slice(1)
  .map(({ answers }) =>
    encodeLink(
      rulebook,
      Object.fromEntries(journey.QUESTIONS.map((question) => [question, answers[question] ?? ('unknown' as const)])),
    ),
  );

const SAID = {
  fr: {
    later: 'Continuer plus tard, ou tout effacer',
    keep: 'Garder un brouillon sur cet appareil',
    resume: 'Reprendre le brouillon',
    erase: 'Tout effacer',
    qr: 'Code QR',
    prepare: 'Préparer un questionnaire pour quelqu’un',
    contest: /^Contester cette phrase/,
    why: 'Votre objection',
    hex: 'Couleur des boutons et des réponses cochées',
    links: /^Un ou plusieurs liens/,
    add: 'Ajouter',
  },
  en: {
    later: 'Continue later, or erase everything',
    keep: 'Keep a draft on this device',
    resume: 'Continue with the draft',
    erase: 'Erase everything',
    qr: 'QR code',
    prepare: 'Prepare a questionnaire for someone',
    contest: /^Object to this sentence/,
    why: 'Your objection',
    hex: 'Colour of buttons and ticked answers',
    links: /^One or more links/,
    add: 'Add',
  },
} as const;

const dial = (page: Page) => page.locator('figure svg[role="img"]');

const compare = async (page: Page, language: Language, links: readonly string[]) => {
  await page.goto(`./?lang=${language}&r#compare.${links.length}.${links.join('.')}`);
  await expect(page.locator('#rankings-title')).toBeVisible();
};

/** The first screen, with its dial, which comes a moment later. */
export const openHome = async (page: Page, language: Language = 'fr') => {
  await open(page, '', language);
  await expect(dial(page)).toBeVisible();
};

/** The first screen, where a draft was kept before. */
const waitingDraft = async (page: Page, language: Language) => {
  await open(page, '', language);
  const draft = { version: 1, saved: Date.now(), answers: { owner: ['company'] } };
  await page.evaluate((kept) => localStorage.setItem('boussole-draft', kept), JSON.stringify(draft));
  await page.reload();
  await expect(page.getByRole('button', { name: SAID[language].resume })).toBeVisible();
  await expect(dial(page)).toBeVisible();
};

/** What cannot be opened, once that is said. */
const lost = async (page: Page, language: Language, fragment: string) => {
  await open(page, fragment, language);
  await expect(page.getByRole('main').getByRole('link')).toBeVisible();
};

/** A case, once its ranking is there. */
const openCase = async (page: Page, language: Language, id: string) => {
  await open(page, `#case-${id}`, language);
  await expect(page.locator('table[data-ranking]')).toBeVisible();
};

/** A page to read, once it is there. */
const read = async (page: Page, language: Language, name: string) => {
  await open(page, `#${name}`, language);
  await expect(page.locator('main h2').first()).toBeVisible();
};

type Reach = (page: Page, language: Language) => Promise<unknown>;

/** Whose hundreds of rules and findings are alike: all unfolded, axe would need minutes. A search shows a few of them. */
export const FOLDED: readonly string[] = ['the method'];

/** The one that stays what is shown while a screen is fetched. */
export const UNFETCHED = 'a result that cannot be fetched';

/** The heading shown while a screen is fetched: axe finds no fault in it, whatever the screen has. */
export const WAITING = 'main [role="status"] h1';

/** A part of a screen that is another page's: a frame shown in it. */
export const ELSEWHERE = 'figure iframe';

/** Every screen, in each of its states, and how to get there. */
export const EVERY_SCREEN: Readonly<Record<string, Reach>> = {
  'the first screen': openHome,
  'a draft that waits': waitingDraft,
  'a draft erased': async (page, language) => {
    await waitingDraft(page, language);
    await page.getByRole('button', { name: SAID[language].erase }).click();
    await expect(page.getByRole('button', { name: SAID[language].resume })).toHaveCount(0);
  },
  'a question': (page, language) => open(page, '#question-data', language),
  'a missing answer': async (page, language) => {
    await open(page, '#question-owner', language);
    await journey.next(page, language);
    await expect(page.getByRole('alert')).toBeFocused();
  },
  'a third answer refused': async (page, language) => {
    await open(page, '#question-objectives', language);
    await journey.answer(page, 'objectives', ['needs', 'ideas']);
    await page.locator('input[value="community"]').click();
    await expect(page.locator('fieldset [role="status"]')).not.toBeEmpty();
  },
  'a questionnaire that was prepared, kept as a draft': async (page, language) => {
    await page.goto(`./?lang=${language}&r#${PREPARED}`);
    await expect(page.getByText(SENT.note)).toBeVisible();
    await page.getByText(SAID[language].later, { exact: true }).click();
    await page.getByRole('checkbox', { name: SAID[language].keep }).check();
  },
  // With the result that is drawn behind it.
  'the review': async (page, language) => {
    await journey.openReview(page, undefined, language);
    await expect(page.locator('#scenarios-title')).toBeAttached();
  },
  'a result of one’s own, being shared': async (page, language) => {
    await journey.openReview(page, undefined, language);
    await journey.finish(page, language);
    await page.getByText(SAID[language].qr, { exact: true }).click();
    await page.getByText(SAID[language].prepare).click();
    await page.getByRole('checkbox').first().check();
  },
  'a result that was sent, being played with and objected to': async (page, language) => {
    await page.goto(`./?lang=${language}&r#${RESULT}`);
    await journey.playAnswer(page, 'budget', 'substantial');
    await expect(journey.tryLine(page)).toBeVisible();
    await page.getByRole('button', { name: SAID[language].contest }).first().click();
    await page.getByLabel(SAID[language].why).fill('…');
  },
  'a result without an answer': (page, language) => journey.openResult(page, {}, language),
  'a case': (page, language) => openCase(page, language, 'cancer-contribution'),
  'the longest case': (page, language) => openCase(page, language, 'dunkerque'),
  [UNFETCHED]: async (page, language) => {
    await page.route(/result-.*\.js$/, (route) => route.abort());
    await page.goto(journey.resultAddress(PROJECT, language));
    await expect(page.locator('main').getByRole('button')).toBeVisible();
  },
  'the method': (page, language) => journey.openMethod(page, language),
  'a search of the method': async (page, language) => {
    await journey.openMethod(page, language);
    await expect(page.getByRole('link', { name: WORDS[language].start, exact: true })).toBeVisible();
    await page.getByRole('searchbox').fill('lavelanet/participatory/commissioner/brake/1');
    await expect(page.locator('li[id^="finding-"]')).toHaveCount(1);
    await page.locator('li[data-effect]').first().getByRole('button').click();
  },
  'one result to compare, after a link that was cut': async (page, language) => {
    await compare(page, language, [RESULT]);
    await unfold(page);
    await page.getByLabel(SAID[language].links).fill(RESULT.slice(0, -2));
    await page.getByRole('button', { name: SAID[language].add, exact: true }).click();
    await expect(page.getByRole('alert')).not.toBeEmpty();
  },
  'four results compared': (page, language) => compare(page, language, [RESULT, ...CASES]),
  'the four scenarios': (page, language) => read(page, language, 'scenarios'),
  'a scenario': (page, language) => read(page, language, 'scenario-participatory'),
  'the page on accessibility': (page, language) => read(page, language, 'accessibility'),
  'the page on privacy': (page, language) => read(page, language, 'privacy'),
  'the page for other sites': async (page, language) => {
    await open(page, '#integrate', language);
    await page.getByLabel(SAID[language].hex).fill('1d66a8');
  },
  'the first screen dressed for another site’s page': async (page, language) => {
    await page.goto(`./?lang=${language}&embed=1`);
    await expect(page.locator('html[data-embed]')).toBeAttached();
    await expect(dial(page)).toBeVisible();
  },
  'an address of nowhere': (page, language) => lost(page, language, '#nowhere'),
  'a broken link': (page, language) => lost(page, language, '#1.0.ows'),
};
