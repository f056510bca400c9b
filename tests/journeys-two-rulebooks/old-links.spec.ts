import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { encodeLink } from '../../src/link/encode.ts';
import { migrate } from '../../src/link/migrate.ts';
import { CHANGES } from '../frozen/publish-second.ts';
import { CLEAN } from '../journeys/clean.ts';
import { type Language, playAnswer } from '../journeys/vocabulary.ts';
import { GOLDEN, type GoldenLink } from '../link/golden.ts';
import { banner, expectRanking, FIRST, openLink, rankingUnder, recalculate, SECOND } from './replayed.ts';

const kept: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../link/golden-rankings.json'), 'utf8'),
);
const golden = (name: string): GoldenLink => {
  const one = GOLDEN[name];
  if (!one) throw new Error(name);
  return one;
};
const CANCER = golden('the case cancer-contribution');
const BY_THE_RULE_GONE = golden('the case dunkerque');

const OLD: readonly (readonly [name: string, language: Language])[] = [
  ['the case cancer-contribution', 'fr'],
  ['the case cancer-contribution', 'en'],
  ['the case lavelanet', 'en'],
  ['« Je ne sais pas » tried, and two objectives, for the participants first', 'fr'],
  ['the commissioner first without three findings', 'fr'],
];
for (const [name, language] of OLD)
  test(`an old link says what it said, the recalculation what today’s rules say, for ever: ${name} (${language})`, async ({
    page,
  }) => {
    const { link, answers, play } = golden(name);
    const then = rankingUnder(FIRST, language, answers, play);
    const moved = migrate(FIRST, SECOND, answers, play);
    const now = rankingUnder(SECOND, language, moved.answers, moved.play);
    expect(now).not.toEqual(then);
    // The same order as was kept when the first rulebook was the only one.
    expect(then.map(([scenario]) => scenario)).toEqual(kept[name]?.slice(1).map((line) => line.split(' ')[1]));

    await openLink(page, link, language);
    await expectRanking(page, then);
    await expect(banner(page, language)).toContainText(/n°\s1,|no\.\s1,/);
    await expect(page).toHaveURL(new RegExp(`#${link}$`));
    await page.reload();
    await expectRanking(page, then);
    await expect(banner(page, language)).toBeVisible();

    await recalculate(page, language);
    await expectRanking(page, now);
    await expect(page).toHaveURL(/#1\.2\./);
    await expect(banner(page, language)).toHaveCount(0);
    await expect(page.locator('h1')).toBeFocused();
    const today = page.url();
    await page.reload();
    await expectRanking(page, now);

    await page.goBack();
    await expectRanking(page, then);
    await expect(banner(page, language)).toBeVisible();
    await page.goForward();
    await expectRanking(page, now);
    await expect(page).toHaveURL(today);
  });

test('what changed and why is said above the verdict, with the rule that explains it', async ({ page }) => {
  await openLink(page, CANCER.link);
  const said = banner(page);
  await expect(said.getByRole('status')).toContainText(
    /la première place change\. En tête\s: la démocratie participative.*Auparavant\s: la démocratie contributive/,
  );
  await expect(said).toContainText('Un seul changement suffit à l’expliquer.');
  await expect(said.getByRole('listitem').first()).toContainText('Des données sensibles sur une grande plateforme');
  const [above, verdict] = await Promise.all([said.boundingBox(), page.locator('h1').boundingBox()]);
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(verdict?.y ?? 0);
  // Its sender’s result, and not the rules of the day’s.
  await expect(page.locator('h1')).toContainText('la démocratie contributive');
});

test('a rule that is gone says so, and cannot be objected to', async ({ page }) => {
  const answers = { ...BY_THE_RULE_GONE.answers, ...FIRST.effects.find(({ id }) => id === CHANGES.effectGone)?.when };
  await openLink(page, encodeLink(FIRST, answers));
  const gone = page.locator(`li[data-effect="${CHANGES.effectGone}"]`).first();
  await expect(gone).toContainText('Règle retirée depuis');
  await expect(gone.getByRole('button')).toHaveCount(0);
  const same = page.locator('li[data-effect]').filter({ hasText: 'Voir la règle' }).first();
  await expect(same.getByRole('button', { name: /Contester/ })).toHaveCount(1);
});

test('what is tried on an old result is tried under its rules, and its link keeps them', async ({ page }) => {
  await openLink(page, CANCER.link);
  await playAnswer(page, 'budget', 'substantial');
  const play = { answers: { budget: ['substantial'] }, priority: null, off: [] };
  await expectRanking(page, rankingUnder(FIRST, 'fr', CANCER.answers, play));
  await expect(page).toHaveURL(new RegExp(`#${encodeLink(FIRST, CANCER.answers, play)}$`));
  // The share panel shows it whole.
  await expect(page.locator('main')).toContainText(`#${encodeLink(FIRST, CANCER.answers, play)}`);
  await expect(banner(page)).toBeVisible();
  const moved = migrate(FIRST, SECOND, CANCER.answers, play);
  await recalculate(page);
  await expectRanking(page, rankingUnder(SECOND, 'fr', moved.answers, moved.play));
});

test('a link of the rules of the day says its own, and nothing of a date', async ({ page }) => {
  const { answers } = migrate(FIRST, SECOND, CANCER.answers, null);
  await openLink(page, encodeLink(SECOND, answers));
  await expectRanking(page, rankingUnder(SECOND, 'fr', answers));
  await expect(banner(page)).toHaveCount(0);
});

for (const language of ['fr', 'en'] as const)
  test.describe(language, () => {
    test.use({ viewport: { width: 320, height: 800 } });
    test('the banner is clean for axe, all unfolded, and fits a small phone', async ({ page }) => {
      await openLink(page, CANCER.link, language);
      await expect(banner(page, language).locator('h3')).toBeVisible();
      await banner(page, language).evaluate((section) => {
        for (const fold of section.querySelectorAll('details')) fold.open = true;
      });
      await CLEAN[language](page, '[data-rules]');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
