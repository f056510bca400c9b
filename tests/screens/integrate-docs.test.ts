import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from '../../locales/en/integrate.json';
import fr from '../../locales/fr/integrate.json';
import { MAX_HEIGHT, MIN_HEIGHT } from '../../src/embed/messages.ts';
import { policyLines } from '../../src/screens/integrate/policy-lines.ts';
import { snippetOf } from '../../src/screens/integrate/snippet.ts';
import { statisticsCode } from '../../src/screens/integrate/statistics-code.ts';

const ORIGIN = 'https://compass.example.org';
const docs = readFileSync(join(import.meta.dirname, '../../docs/embedding.md'), 'utf8');
const blocks = [...docs.matchAll(/^```(?:html)?\n([\s\S]*?)\n```$/gm)].map(([, block]) => block);

it('documents the code that the integration page makes, to the letter', () => {
  const frame = { src: `${ORIGIN}/boussole/?embed=1&lang=fr`, title: fr.frameTitle, height: 900, offset: 0 };
  expect(blocks).toEqual([
    snippetOf(frame, `${ORIGIN}/boussole/embed/v1.js`),
    statisticsCode({ step: en.statistics.commentStep, done: en.statistics.commentDone }),
    policyLines(ORIGIN, true),
    policyLines(ORIGIN, false),
  ]);
});

it('documents the heights that a frame may ask for', () => {
  expect(docs).toContain(`from ${MIN_HEIGHT} to ${MAX_HEIGHT.toLocaleString('en')} CSS pixels`);
});
