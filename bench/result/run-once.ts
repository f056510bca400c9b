import type { Page } from '@playwright/test';
import { type Marks, watch } from './in-page.ts';
import type { Project } from './projects.ts';

/** What is measured, in milliseconds, in the order printed. */
export const MEASURES = [
  'ranking painted',
  'all worked out and painted',
  'longest task',
  'an answer played',
  'all of it',
  'longest task then',
] as const;
export type Taken = Readonly<Record<(typeof MEASURES)[number], number>>;

/** The French words of the page that are clicked on. */
const START = 'Commencer';
const NEXT = 'Continuer';
const FINISH = 'Voir le résultat';
const PLAYED = 'section[aria-labelledby="play-panel-title"] select[name="budget"]';

/**
 * Answers a project at full speed, slows the processor down, then asks for the result, and plays with one answer of it.
 * @param slower how many times slower the processor is meanwhile
 */
export async function runOnce(page: Page, url: string, { values }: Project, slower: number): Promise<Taken> {
  // The transpiler names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(new URL('?lang=fr', url).href);
  await page.getByRole('link', { name: START }).click();
  for (const [question, value] of Object.entries(values)) {
    await page.locator(`input[name="${question}"][value="${value}"]`).check();
    await page.getByRole('button', { name: NEXT }).click();
  }
  const finish = page.getByRole('link', { name: FINISH });
  await finish.waitFor();
  // What is fetched ahead has come.
  await page.locator('html[data-ahead]').waitFor({ state: 'attached', timeout: 60_000 });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const result = await timed(page, 'click', () => finish.click());
  const select = page.locator(PLAYED);
  const now = await select.inputValue();
  const options = await select
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const other = options.find((value) => value !== now && value !== 'unknown') ?? now;
  const played = await timed(page, 'change', () => select.selectOption(other));
  return {
    'ranking painted': result.ranking,
    'all worked out and painted': result.all,
    'longest task': result.longest,
    'an answer played': played.ranking,
    'all of it': played.all,
    'longest task then': played.longest,
  };
}

/** Watches the page from an event to when all is worked out and painted. */
async function timed(page: Page, event: 'click' | 'change', act: () => Promise<unknown>): Promise<Marks> {
  const marks = await page.evaluateHandle(watch, event);
  await act();
  return await page.evaluate(({ done }) => done, marks);
}
