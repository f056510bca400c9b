import { expect, type Page } from '@playwright/test';
import { encodeLink } from '../../src/link/encode.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

export type Language = 'fr' | 'en';

/** The words a journey clicks on. */
export const WORDS = {
  fr: {
    start: 'Commencer',
    next: 'Continuer',
    finish: 'Voir le résultat',
    change: 'Modifier',
    changeAnswers: 'Modifier les réponses',
    /** The same, on a result that a link brought. */
    startFromLink: 'Repartir de ces réponses',
  },
  en: {
    start: 'Start',
    next: 'Continue',
    finish: 'See the result',
    change: 'Change',
    changeAnswers: 'Change the answers',
    startFromLink: 'Start from these answers',
  },
} as const;

/** One plausible project, by the stable hooks: question id → option ids. */
export const PROJECT: Readonly<Record<string, readonly string[]>> = {
  owner: ['small-authority'],
  objectives: ['shared-vision', 'needs'],
  qualities: ['transparency'],
  frame: ['committed'],
  budget: ['none'],
  staff: ['one'],
  sponsorship: ['driving'],
  deadline: ['tight'],
  audience: ['residents'],
  channel: ['social'],
  inclusion: ['many'],
  topic: ['ordinary'],
  data: ['ordinary'],
  participation: ['experienced'],
  digital: ['basic'],
};
export const QUESTIONS = Object.keys(PROJECT);

/** The app is here: the first screens, which are plain HTML, gave way to it. */
export const takenOver = (page: Page) => expect(page.locator('#first')).toHaveCount(0, { timeout: 20_000 });

export async function open(page: Page, fragment = '', language: Language = 'fr') {
  const response = await page.goto(`./?lang=${language}${fragment}`);
  await takenOver(page);
  return response;
}

export const next = (page: Page, language: Language = 'fr') =>
  page.getByRole('button', { name: WORDS[language].next }).click();

export async function answer(page: Page, question: string, options: readonly string[]): Promise<void> {
  for (const option of options) await page.locator(`input[name="${question}"][value="${option}"]`).check();
}

/** Answers the questions from the one on screen to the last. */
async function answerAll(
  page: Page,
  project: Readonly<Record<string, readonly string[]>>,
  language: Language = 'fr',
): Promise<void> {
  for (const [index, question] of QUESTIONS.entries()) {
    await expect(page).toHaveURL(new RegExp(`#question-${question}$`));
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.getByText(`${index + 1} ${language === 'fr' ? 'sur' : 'of'} ${QUESTIONS.length}`)).toBeVisible();
    await answer(page, question, project[question] ?? ['unknown']);
    await next(page, language);
  }
  await expect(page).toHaveURL(/#review$/);
}

export async function startAndAnswerAll(page: Page, project = PROJECT, language: Language = 'fr'): Promise<void> {
  await open(page, '', language);
  await page.getByRole('link', { name: WORDS[language].start }).click();
  await answerAll(page, project, language);
}

const rulebook = loadRulebook();

/** The address of the result of a project, as its link has it. */
export function resultAddress(project = PROJECT, language: Language = 'fr'): string {
  const answers = Object.fromEntries(
    QUESTIONS.map((question) => [question, project[question] ?? ('unknown' as const)]),
  );
  return `./?lang=${language}&r#${encodeLink(rulebook, answers)}`;
}

/** Opens the result of a project by its link, without walking through the questions. */
export async function openResult(page: Page, project = PROJECT, language: Language = 'fr'): Promise<void> {
  await page.goto(resultAddress(project, language));
  await expect(page.locator('table[data-ranking]')).toBeVisible();
}

/** Opens a project’s own answers at their review, without walking through the questions. */
export async function openReview(page: Page, project = PROJECT, language: Language = 'fr'): Promise<void> {
  await openResult(page, project, language);
  await page.getByRole('link', { name: WORDS[language].startFromLink }).click();
  await expect(page).toHaveURL(/#review$/);
  await expect(page.getByRole('link', { name: WORDS[language].finish })).toBeVisible();
}

/** A rule that stands for any. */
export const RULE = 'platform-cost-without-budget';

/** Opens the method page, at a rule if told. */
export async function openMethod(page: Page, language: Language = 'fr', rule: string | null = null): Promise<void> {
  await open(page, rule ? `#method-${rule}` : '#method', language);
  await expect(page.locator('#reasoning')).toBeVisible();
}

/** The questions that a screen lists. Those of a result drawn unseen behind the review are none of them. */
export const listed = (page: Page) => page.locator('dl dt').filter({ visible: true });

export async function finish(page: Page, language: Language = 'fr'): Promise<void> {
  await page.getByRole('link', { name: WORDS[language].finish }).click();
  await expect(page.locator('table[data-ranking]')).toBeVisible();
}

/** The ranking as read in the table: scenario, and the text of its row. */
export const ranking = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('table[data-ranking] tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-scenario')));

export const SCENARIOS = ['participatory', 'sovereign', 'contributive', 'oligarchic'];

/** An answer to a question of the result's « Et si… », played in place. */
export const playAnswer = (page: Page, question: string, option: string) =>
  page.locator(`select[name="${question}"]`).selectOption(option);

/** The line that says that a result is a try; none on a result of one's own. */
export const tryLine = (page: Page) => page.locator('[data-played]');

/** All that is fetched ahead of need is here: what follows on the journey asks for nothing, network or none. */
export const fetchedAhead = (page: Page) =>
  expect(page.locator('html[data-ahead="here"]')).toBeAttached({ timeout: 60_000 });
