import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { firstFiles } from '../../bench/browser/first-files.ts';

const root = mkdtempSync(join(tmpdir(), 'first-files-'));
mkdirSync(join(root, 'assets'));
const FILES = {
  'index.html':
    '<script type="module" src="./assets/index.js"></script><link rel="stylesheet" href="./assets/index.css"><link rel="prefetch" href="./assets/result.js">',
  'assets/index.js': 'import{a}from"./shared.js";import"./effect.js";const later=()=>import("./later.js");',
  'assets/shared.js': 'export*from"./deep.js";',
  'assets/effect.js': '',
  'assets/deep.js': '',
  'assets/later.js': '',
  'assets/result.js': '',
  'assets/index.css': '',
};
for (const [name, text] of Object.entries(FILES)) writeFileSync(join(root, name), text);
afterAll(() => rmSync(root, { recursive: true }));

it('the first files are those that the page names and what they import at once, and nothing fetched ahead', () => {
  expect(firstFiles(root).toSorted()).toEqual([
    'assets/deep.js',
    'assets/effect.js',
    'assets/index.css',
    'assets/index.js',
    'assets/shared.js',
  ]);
});
