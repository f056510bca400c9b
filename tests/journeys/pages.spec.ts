import { expect, test } from '@playwright/test';
import { open } from './vocabulary.ts';

const PAGES = {
  accessibility: {
    fr: { link: 'Accessibilité : non conforme', title: 'Déclaration d’accessibilité', part: 'Voies de recours' },
    en: { link: 'Accessibility: not compliant', title: 'Accessibility statement', part: 'Ways to appeal' },
  },
  privacy: {
    fr: { link: 'Vie privée', title: 'Ce que deviennent vos réponses', part: 'Qui peut lire un lien' },
    en: { link: 'Privacy', title: 'What happens to your answers', part: 'Who can read a link' },
  },
} as const;

for (const [name, said] of Object.entries(PAGES))
  for (const language of ['fr', 'en'] as const) {
    const { link, title, part } = said[language];
    test(`the page on ${name} is one step from any screen, at its own address, in ${language}`, async ({ page }) => {
      await open(page, '#question-owner', language);
      await page.getByRole('contentinfo').getByRole('link', { name: link }).click();
      await expect(page).toHaveURL(new RegExp(`#${name}$`));
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${title} – `));
      await page.getByRole('main').getByRole('link', { name: part }).click();
      await expect(page.getByRole('heading', { level: 2, name: part })).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`#${name}$`));
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    });
  }

test('the statement leads to the address that its host gave, and says when there is none', async ({ page }) => {
  await open(page, '#accessibility');
  await expect(page.getByText(/ne donne aucune adresse/)).toBeVisible();
  await page.route('**/?lang=fr', async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const given = html.replace(/(name="boussole:contest-email" content=)""/, '$1"acces@example.org"');
    await route.fulfill({ response: answer, body: given });
  });
  await page.reload();
  await expect(page.getByRole('link', { name: 'Écrire à acces@example.org' })).toHaveAttribute('href', /^mailto:/);
});
