import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { play } from './rules/walk-through/play.ts';
import { inCopyOf } from './rules/walk-through/project-copy.ts';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENT = join(ROOT, 'CONTRIBUTING.md');

/** Writes in CONTRIBUTING.md what its commands print today. A test says when they print something else. */
const document = readFileSync(DOCUMENT, 'utf8');
writeFileSync(
  DOCUMENT,
  inCopyOf(ROOT, (copy) => play(document, copy)),
);
