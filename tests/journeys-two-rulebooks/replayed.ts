import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { asPlayed } from '../../src/link/as-played.ts';
import type { Play } from '../../src/link/play.ts';
import { loadRulebook, RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { formatBalance } from '../../src/words/points.ts';
import type { Language } from '../journeys/vocabulary.ts';

const [frozen] = readPublished(RULES);
if (!frozen) throw new Error('Rulebook 1');
/** As it is in the project, and not as the site has it. */
export const FIRST = frozen.rulebook;
/** The rules of the day, on the site. */
export const SECOND = loadRulebook(join(import.meta.dirname, '../../.two-rulebooks/rules'));

/** A row of the ranking, as read. */
type Row = readonly [scenario: string | null, balance: string, range: string];

/** The ranking that the engine gives of some answers: order, balances and ranges, as the page is to write them. */
export function rankingUnder(
  rulebook: Rulebook,
  language: Language,
  answers: Answers,
  play: Play | null = null,
): readonly Row[] {
  const { rangeText } = JSON.parse(
    readFileSync(join(import.meta.dirname, `../../locales/${language}/result.json`), 'utf8'),
  ).ranking;
  return recommend(rulebook, { ...answers, ...play?.answers }, asPlayed(rulebook, play)).ranking.map(
    ({ scenario, balance, range: [min, max] }) => [
      scenario,
      formatBalance(balance),
      String(rangeText).replace('{{min}}', formatBalance(min)).replace('{{max}}', formatBalance(max)),
    ],
  );
}

/** The ranking on the page is this one, to the last balance and range. */
export const expectRanking = (page: Page, rows: readonly Row[]) => expect.poll(() => shown(page)).toEqual(rows);

const shown = (page: Page): Promise<Row[]> =>
  page.locator('table[data-ranking] tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [, balance, range] = [...row.querySelectorAll('td')].map((cell) => {
        const copy = cell.cloneNode(true) as HTMLElement;
        for (const label of copy.querySelectorAll('[aria-hidden]')) label.remove();
        return copy.textContent;
      });
      return [row.getAttribute('data-scenario'), balance ?? '', range ?? ''];
    }),
  );

/** Opens a link, as whoever got it by mail. */
export const openLink = (page: Page, link: string, language: Language = 'fr') =>
  page.goto(`./?lang=${language}&r#${link}`);

/** What says that older rules made the result. */
export const banner = (page: Page, language: Language = 'fr') =>
  page.getByRole('region', {
    name: language === 'fr' ? 'Un résultat fait avec d’autres règles' : 'A result made with other rules',
  });

/** To the same answers, under the rules of the day. */
export const recalculate = (page: Page, language: Language = 'fr') =>
  page
    .getByRole('link', {
      name: language === 'fr' ? 'Recalculer avec les règles actuelles' : 'Recalculate with today’s rules',
    })
    .click();
