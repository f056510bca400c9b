import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import journeys from '../../../playwright.config.ts';
import { findChromium } from '../../../scripts/chromium.ts';

/** The browsers that the specs of this folder are played in: one text, a project each. */
export const BROWSERS = ['chromium', 'firefox'] as const;

/**
 * A Firefox as readers have it: Playwright starts only one of its own making, so both are driven by Puppeteer, which speaks
 * WebDriver BiDi to it and Chromium's own protocol under the same names.
 */
function optionsFor(name: string): LaunchOptions {
  if (name === 'firefox') return { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' };
  const executablePath = findChromium();
  const { args = [] } = journeys.use?.launchOptions ?? {};
  return { args: [...args], ...(executablePath ? { executablePath } : {}) };
}

/** @param name one of BROWSERS */
export const launch = (name: string): Promise<Browser> => puppeteer.launch({ headless: true, ...optionsFor(name) });
