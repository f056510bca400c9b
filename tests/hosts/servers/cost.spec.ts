import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DOCUMENT, tableIn } from '../../../scripts/hosting-cost/document.ts';
import { costsOf, tableOf } from '../../../scripts/hosting-cost/table.ts';
import { visitsOf } from '../../../scripts/hosting-cost/visits.ts';
import { ask } from './ask.ts';
import { DIST, forget, newHome } from './published.ts';
import { run } from './recipes.ts';

/** Of a figure. The build changes all the time, the document when it matters. */
const TOLERANCE = 0.05;

/** The figures of a row, by its first cell. */
const figuresOf = (table: string): [string, number[]][] =>
  table
    .split('\n')
    .slice(2)
    .map((row) => {
      const [visit = '', ...figures] = row.split('|').slice(1, -1);
      return [visit.trim(), figures.map((figure) => Number(figure.replaceAll(/[^\d.]/g, '')))];
    });

test('what a visit costs is what nginx sends, and what docs/hosting.md says (npm run hosting:cost -- --write)', async ({
  browser,
}) => {
  const home = newHome();
  const server = await run('nginx', home);
  const base = server.at['/boussole/'];
  try {
    const asked = await visitsOf(browser, base);
    const costs = costsOf(asked, DIST);
    let sent = 0;
    for (const path of asked.opens)
      sent += (await ask(`${base}${path}`, { 'accept-encoding': 'gzip, deflate, br' })).bytesInAll;
    expect(Math.abs(sent / (costs[0]?.bytes ?? 0) - 1)).toBeLessThan(TOLERANCE / 5);

    const [said, found] = [tableIn(readFileSync(DOCUMENT, 'utf8')), tableOf(costs)].map(figuresOf);
    expect(said?.map(([visit]) => visit)).toEqual(found?.map(([visit]) => visit));
    for (const [at, [visit, figures]] of (found ?? []).entries())
      for (const [column, figure] of figures.entries()) {
        const other = said?.[at]?.[1][column] ?? Number.NaN;
        // A request or two more, or a figure of one digit, is no news.
        expect(Math.abs(other - figure), `${visit}: ${other} said, ${figure} found`).toBeLessThanOrEqual(
          Math.max(2, figure * TOLERANCE),
        );
      }
  } finally {
    await server.stop();
    forget(home);
  }
});
