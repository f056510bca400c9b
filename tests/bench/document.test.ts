import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asJson, withFigures } from '../../bench/document.ts';
import { PART_NAMES } from '../../bench/part-names.ts';

const DOCUMENT = 'By hand.\n\n<!-- npm run bench: engine -->\n\nold\n\n<!-- end of engine -->\n\nBy hand too.\n';

describe('the figures of a document', () => {
  it('are written between their marks, and what is around them stays', () => {
    expect(withFigures(DOCUMENT, 'engine', 'new $1')).toBe(DOCUMENT.replace('old', () => 'new $1'));
  });

  it('are not written where a mark is missing, or there twice', () => {
    expect(() => withFigures(DOCUMENT, 'growth', 'new')).toThrow('growth');
    expect(() => withFigures(DOCUMENT.replace('<!-- end of engine -->', ''), 'engine', 'new')).toThrow('engine');
    expect(() => withFigures(`${DOCUMENT}${DOCUMENT}`, 'engine', 'new')).toThrow('once');
  });

  it('have their place in docs/performance.md, those of every part and the goals', () => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/performance.md'), 'utf8');
    for (const name of [...PART_NAMES, 'goals']) expect(withFigures(text, name, 'new')).toContain('new');
  });

  it('keep six digits in JSON, and stand in one line where they are of one thing', () => {
    const text = asJson({ page: { median: 1.23456789, count: 9 }, rate: 12_345_678 });
    expect(text).toBe('{\n  "page": { "median": 1.23457, "count": 9 },\n  "rate": 12345678\n}\n');
  });
});
