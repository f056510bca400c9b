import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.ts';
import { type PictureArguments, readArguments, USAGE } from './pictures/arguments.ts';
import { contactSheet, type Taken } from './pictures/contact-sheet.ts';
import { goToScreen } from './pictures/go-to-screen.ts';
import { SCREENS, type Screen, type ScreenName } from './pictures/screens.ts';
import { serveBuiltSite } from './pictures/serve-built-site.ts';
import { takePaper } from './pictures/take-paper.ts';
import { takeScreen } from './pictures/take-screen.ts';
import { type Language, type Size, type Theme, WAYS } from './pictures/ways.ts';

/** One picture to take: which screen, and how it is looked at. */
type View = { readonly name: ScreenName; readonly language: Language } & (
  | { readonly paper: true }
  | { readonly paper: false; readonly size: Size; readonly theme: Theme }
);

function viewsOf({ screens, languages, sizes, themes, print }: PictureArguments): readonly View[] {
  const printed = (name: ScreenName) => 'printed' in SCREENS[name];
  return screens.flatMap((name) =>
    languages.flatMap((language): View[] => [
      ...(print === 'alone'
        ? []
        : sizes.flatMap((size) => themes.map((theme) => ({ name, language, paper: false as const, size, theme })))),
      ...(print !== 'without' && printed(name) ? [{ name, language, paper: true as const }] : []),
    ]),
  );
}

/** @returns the pictures taken, in a window of their own: nothing of one is in another */
async function take(browser: Browser, address: string, view: View, { to, top }: PictureArguments): Promise<Taken> {
  const { name, language } = view;
  const screen: Screen = SCREENS[name];
  const page = await browser.newPage({
    viewport: WAYS.size[view.paper ? 'desktop' : view.size],
    colorScheme: view.paper ? 'light' : view.theme,
    reducedMotion: 'reduce',
    locale: WAYS.language[language],
  });
  try {
    await goToScreen(page, address, screen, language);
    const way = view.paper ? `${language}-print` : `${language}-${view.size}-${view.theme}`;
    const path = join(to, `${name}-${way}`);
    const files = view.paper ? await takePaper(page, path) : await takeScreen(page, path, top);
    console.log(files.join(' '));
    return { screen: name, way, files: files.map((file) => relative(to, file)) };
  } finally {
    await page.close();
  }
}

async function takeAll(asked: PictureArguments): Promise<void> {
  mkdirSync(asked.to, { recursive: true });
  const site = asked.address === undefined ? await serveBuiltSite() : null;
  const address = new URL(asked.address ?? site?.address ?? '').href;
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: CHROMIUM_ARGUMENTS });
  const taken: Taken[] = [];
  try {
    for (const view of viewsOf(asked)) taken.push(await take(browser, address, view, asked));
  } finally {
    await browser.close();
    await site?.close();
  }
  writeFileSync(join(asked.to, 'index.html'), contactSheet(taken));
  console.log(`To look through: ${join(asked.to, 'index.html')}`);
}

try {
  await takeAll(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${USAGE}`);
  process.exitCode = 1;
}
