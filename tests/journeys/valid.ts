import { expect, type Page } from '@playwright/test';
import { type ConfigData, HtmlValidate } from 'html-validate';

/** The HTML standard and the rules of access, but for what neither asks (docs/decisions/0020-access-tests.md). */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A list may have a name (ARIA 1.2): the levers and brakes of a scenario are told apart by it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The standard lets a label name the field that it holds: old screen readers only hear it this way.
    'no-redundant-for': 'off',
    // WCAG's technique H32, one way among others: a search that answers at each key has nothing to send.
    'wcag/h32': 'off',
  },
};

const validator = new HtmlValidate(RULES);

/** What the validator says of a whole document. */
export async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}

/** What is on screen is valid HTML, written as the browser would write it. */
export async function valid(page: Page): Promise<void> {
  const html = await page.evaluate(() => {
    const whole = document.documentElement.cloneNode(true) as HTMLElement;
    // What stands for the page where no code runs is in the file as it is served, looked at there.
    for (const instead of whole.querySelectorAll('noscript')) instead.remove();
    return `<!doctype html>\n${whole.outerHTML}`;
  });
  expect(await faultsOf(html)).toEqual([]);
}
