import { expect, type Page, test } from '@playwright/test';
import { encodeLink } from '../../src/link/encode.ts';
import { CHANGES } from '../frozen/publish-second.ts';
import { answer, listed, next } from '../journeys/vocabulary.ts';
import { GOLDEN } from '../link/golden.ts';
import { banner, expectRanking, FIRST, openLink, rankingUnder, SECOND } from './replayed.ts';

const { link = '', answers = {} } = GOLDEN['the case cancer-contribution'] ?? {};

const expectNoResult = (page: Page) => expect(page.locator('table[data-ranking]')).toHaveCount(0);

test('a partial link of older rules asks today’s questions, those whose answer is gone included', async ({ page }) => {
  const { question, option } = CHANGES.optionGone;
  const asked = ['owner', question, CHANGES.questionGone, 'digital'];
  const given = Object.fromEntries(
    FIRST.questions
      .filter(({ id }) => !['owner', 'digital'].includes(id))
      .map(({ id, options }) => [id, id === question ? [option] : [options[0]?.id ?? '']]),
  );
  await openLink(page, encodeLink(FIRST, given));
  for (const id of asked.filter((one) => one !== CHANGES.questionGone)) {
    await expect(page).toHaveURL(new RegExp(`#question-${id}$`));
    const today = SECOND.questions.find((one) => one.id === id)?.options ?? [];
    await expect(page.locator(`input[name="${id}"]`)).toHaveCount(today.length + 1);
    await expect(page.locator(`input[name="${id}"]:checked`)).toHaveCount(0);
    await answer(page, id, [today[0]?.id ?? '']);
    await next(page);
  }
  await expect(page).toHaveURL(/#review$/);
  await page.getByRole('link', { name: 'Voir le résultat' }).click();
  await expect(page).toHaveURL(/#1\.2\./);
  await expect(banner(page)).toHaveCount(0);
});

test('a partial link that lacked nothing but a question no longer asked opens the review', async ({ page }) => {
  const { [CHANGES.questionGone]: _, ...others } = answers;
  await openLink(page, encodeLink(FIRST, others));
  await expect(page).toHaveURL(/#review$/);
  await expect(listed(page)).toHaveCount(SECOND.questions.length);
});

test('going on from an old result goes on under today’s questions', async ({ page }) => {
  await openLink(page, link);
  await page.getByRole('link', { name: 'Repartir de ces réponses' }).click();
  await expect(page).toHaveURL(/#review$/);
  await page.getByRole('link', { name: 'Voir le résultat' }).click();
  await expect(page).toHaveURL(/#1\.2\./);
  await page.goBack();
  await page.goBack();
  await expectRanking(page, rankingUnder(FIRST, 'fr', answers));
});

test('an old link whose rules cannot be had says so, and shows no result', async ({ page }) => {
  await page.route(/\/assets\/1-.*\.js$/, (route) => route.abort());
  await openLink(page, link);
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  await expectNoResult(page);
  await page.unroute(/\/assets\/1-.*\.js$/);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expectRanking(page, rankingUnder(FIRST, 'fr', answers));
});

test('an old result says that it is one even where the comparison cannot be had', async ({ page }) => {
  await page.route(/\/assets\/dated-part-.*\.js$/, (route) => route.abort());
  await openLink(page, link);
  await expect(banner(page)).toContainText('n’a pas pu être chargée');
  await expect(banner(page)).toContainText('règles n° 1, publiées le 23 novembre 2026');
  await expectRanking(page, rankingUnder(FIRST, 'fr', answers));
});

test('a link of a rulebook never published says so, and shows no result', async ({ page }) => {
  await openLink(page, encodeLink({ ...FIRST, version: 3 }, answers));
  await expect(page.getByText('avec des règles que cette version de la boussole ne connaît pas')).toBeVisible();
  await expectNoResult(page);
});
