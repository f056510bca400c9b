import type { Page } from '@playwright/test';

/** The most that one picture shows, in pixels: higher ones are shown too small to be read, and browsers cut them. */
const MOST = 2600;

/**
 * Takes all of a page, or what the window shows of it first.
 * @param path of the picture, without its ending; a page in parts has `-1`, `-2`… after it
 * @returns the paths of the pictures
 */
export async function takeScreen(page: Page, path: string, top: boolean): Promise<readonly string[]> {
  const usual = { animations: 'disabled', caret: 'hide' } as const;
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  if (top || height <= MOST) {
    await page.screenshot({ ...usual, path: `${path}.png`, fullPage: !top });
    return [`${path}.png`];
  }
  const parts = Array.from({ length: Math.ceil(height / MOST) }, (_, at) => at * MOST);
  for (const [at, y] of parts.entries()) {
    const clip = { x: 0, y, width, height: Math.min(MOST, height - y) };
    await page.screenshot({ ...usual, path: `${path}-${at + 1}.png`, fullPage: true, clip });
  }
  return parts.map((_, at) => `${path}-${at + 1}.png`);
}
