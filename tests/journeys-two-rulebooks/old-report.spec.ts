import { expect, test } from '@playwright/test';
import { GOLDEN } from '../link/golden.ts';
import { readyToPrint, saidOnPaper } from '../report/said-on-paper.ts';
import { openLink, recalculate } from './replayed.ts';

const SAID = {
  fr: /^Ce résultat a été fait avec les règles n°\s1, publiées le .+ Depuis, elles ont changé\.$/,
  en: /^This result was made with rules no\.\s1, published on .+ They have changed since\.$/,
} as const;

for (const language of ['fr', 'en'] as const)
  test(`the report of an old result says that its rules have changed, until it is recalculated (${language})`, async ({
    page,
  }) => {
    await openLink(page, GOLDEN['the case cancer-contribution']?.link ?? '', language);
    await readyToPrint(page);
    expect((await saidOnPaper(page)).said).toContainEqual(expect.stringMatching(SAID[language]));
    await recalculate(page, language);
    await readyToPrint(page);
    expect((await saidOnPaper(page)).said).not.toContainEqual(expect.stringMatching(SAID[language]));
  });
