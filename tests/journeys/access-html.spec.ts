import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { faultsOf } from './valid.ts';

/** One document, and the fault that the validator is to see in it. */
const FAULTY: Readonly<Record<string, string>> = {
  'element-permitted-content': '<ul><div>A block in a list</div></ul>',
  'no-dup-id': '<p id="one">One</p><p id="one">Again</p>',
  'element-name': '<compass>North</compass>',
  'attribute-allowed-values': '<iframe title="Compass" src="./" width="100%"></iframe>',
  'close-order': '<p><div>A block in a paragraph</div></p>',
  'wcag/h37': '<img src="rose.svg">',
};

for (const [rule, body] of Object.entries(FAULTY))
  test(`the validator sees what breaks ${rule}`, async () => {
    const document = `<!doctype html>\n<html lang="en"><head><title>Compass</title></head><body>${body}</body></html>`;
    expect(await faultsOf(document)).toContainEqual(expect.stringMatching(new RegExp(`^${rule}: `)));
  });

const FILES = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

test('each HTML file of the built site is valid as it is served, before any code runs', async () => {
  expect(FILES).toContain('index.html');
  const faults: Record<string, readonly string[]> = {};
  for (const file of FILES) faults[file] = await faultsOf(readFileSync(`dist/${file}`, 'utf8'));
  expect(faults).toEqual(Object.fromEntries(FILES.map((file) => [file, []])));
});
