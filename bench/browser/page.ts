import type { Browser } from '@playwright/test';
import { CONDITIONS, PATIENCE } from './conditions.ts';
import { probeScript } from './probe/probe.ts';
import type { Target } from './targets.ts';
import { watchWire } from './wire.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export type MeasuredPage = Awaited<ReturnType<typeof openPage>>;

/**
 * Opens a page in a browser that has seen nothing yet, on the slow machine and the slow line, with the probe in it.
 * @param url the site's root, with its last slash
 * @param impatient see `firstQuestion`
 */
export async function openPage(
  browser: Browser,
  { name, address, selectors }: Target,
  url: string,
  impatient: boolean,
) {
  // A worker that answers from its cache would measure another line.
  const context = await browser.newContext({ viewport: CONDITIONS.viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const wire = await watchWire(devtools, url);
  const bytes = (CONDITIONS.megabits * 1e6) / 8;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: CONDITIONS.delay,
    downloadThroughput: bytes,
    uploadThroughput: bytes / 2,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.slower });
  await page.addInitScript({ content: probeScript(selectors, impatient) });
  await page.goto(`${url}${address}`, { waitUntil: 'commit', timeout: PATIENCE });

  /** Asks the page, by a function that needs nothing from here but what it is given. */
  const ask = async <Answer, Given extends readonly unknown[]>(
    question: (...given: Given) => Answer,
    ...given: Given
  ): Promise<Answer> => {
    const expression = `(${question})(${given.map((one) => JSON.stringify(one)).join(', ')})`;
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails) throw new Error(`${name}: ${exceptionDetails.exception?.description ?? expression}`);
    return result.value;
  };
  /** Asks until there is an answer. @throws an Error after a minute, with what the page complained of */
  const until = async <Answer, Given extends readonly unknown[]>(
    question: (...given: Given) => Answer,
    ...given: Given
  ): Promise<NonNullable<Answer>> => {
    for (const began = Date.now(); Date.now() - began < PATIENCE; await sleep(20)) {
      const answer = await ask(question, ...given);
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    }
    throw new Error(`${name}: waited in vain for ${question}\n${errors.join('\n')}`);
  };
  return { ...wire, ask, until, devtools, errors, sleep, close: () => context.close() };
}
