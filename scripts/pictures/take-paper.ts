import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

/** Dots an inch: a page of A4 is 910 wide, read without effort. */
const DOTS = 110;

/**
 * Takes a page as it is printed, sheet by sheet. Without poppler, its pictures are left out; the PDF is there.
 * @param path of the pictures, without their ending: `-1`, `-2`… stands after it
 * @returns the paths of the pictures
 */
export async function takePaper(page: Page, path: string): Promise<readonly string[]> {
  writeFileSync(`${path}.pdf`, await page.pdf({ preferCSSPageSize: true, printBackground: false }));
  const { status } = spawnSync('pdftoppm', ['-r', `${DOTS}`, '-png', `${path}.pdf`, path]);
  if (status !== 0) {
    console.log(`No pictures of ${path}.pdf: pdftoppm (poppler-utils) is missing.`);
    return [];
  }
  const sheets = readdirSync(dirname(path)).filter(
    (name) => /-\d+\.png$/.test(name) && name.startsWith(`${basename(path)}-`),
  );
  return sheets.sort().map((name) => join(dirname(path), name));
}
