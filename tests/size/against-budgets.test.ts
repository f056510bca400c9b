import { describe, expect, it } from 'vitest';
import { againstBudgets } from '../../scripts/size/against-budgets.ts';
import { type BuiltFile, nameOf, weightOf } from '../../scripts/size/built-file.ts';
import { ENTRIES, oldRules } from '../../scripts/size/entries.ts';
import type { Entry } from '../../scripts/size/entry.ts';
import { namedOtherwise, scriptsNamedIn, tooEarly } from '../../scripts/size/first-files.ts';

const file = (path: string, text = ''): BuiltFile => ({ path, bytes: Buffer.from(text) });
const entry = (name: string, files: readonly string[], most = 1000): Entry => ({
  name,
  files,
  budget: { brotli: most, gzip: most },
  why: '',
});
const noise = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(33 + ((at * at * 31 + at) % 90))).join('');

describe('the name of a built file', () => {
  it.each([
    ['assets/result-BNn9hN7t.js', 'result.js'],
    ['assets/explanations-fr-DT9Cx2l8.js', 'explanations-fr.js'],
    // Hashes have dashes and underscores too.
    ['assets/link--41Azeuc.js', 'link.js'],
    ['assets/privacy-page-03_ThACA.js', 'privacy-page.js'],
    ['index.html', 'index.html'],
    ['embed/v1.js', 'embed/v1.js'],
  ])('is the same from one build to the next: %s', (path, name) => {
    expect(nameOf({ path })).toBe(name);
  });
});

describe('the size of what is loaded', () => {
  it('is each file’s own, compressed apart, and a font as it is', () => {
    const { weighed } = againstBudgets(
      [entry('both', ['a.js', 'b.js'])],
      [file('assets/a-12345678.js', noise), file('assets/b-12345678.js', noise)],
    );
    const alone = weightOf(file('assets/a-12345678.js', noise));
    expect(weighed[0]?.weight).toEqual({ raw: 6000, gzip: 2 * alone.gzip, brotli: 2 * alone.brotli });
    expect(alone.brotli).toBeLessThan(3000);
    expect(weightOf(file('assets/a-12345678.woff2', noise)).brotli).toBe(3000);
  });

  it('is refused above a budget, in the words of the budget', () => {
    const { problems } = againstBudgets(
      [entry('result', ['result.js'], 10)],
      [file('assets/result-12345678.js', noise)],
    );
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^result: \d\.\d\d kB brotli, over its budget of 0\.01 kB\.$/);
  });

  it('is refused for a file that no entry has, and for an entry whose file is gone', () => {
    const { problems } = againstBudgets([entry('result', ['result.js'])], [file('assets/stray-12345678.js')]);
    expect(problems).toEqual([
      expect.stringContaining('assets/stray-12345678.js belongs to no entry'),
      'result: no file of the build is named result.js any more.',
    ]);
  });

  it('has one entry a file, each with its reason', () => {
    const names = ENTRIES.flatMap(({ files }) => files);
    expect(new Set(names).size).toBe(names.length);
    expect(ENTRIES.filter(({ why }) => !why.endsWith('.'))).toEqual([]);
  });

  it('knows rules of another day by their number', () => {
    expect(oldRules(['1.js', '12.js', 'result.js', '12.css']).map(({ name, files }) => [name, ...files])).toEqual([
      ['rules-1', '1.js'],
      ['rules-12', '12.js'],
    ]);
  });
});

describe('the first files', () => {
  const first = entry('first', ['index.js', 'index.css']);
  const html =
    '<link rel="stylesheet" href="./assets/index-12345678.css"><script type="module" src="./assets/index-12345678.js"></script>';

  it('are those that the page names', () => {
    expect(scriptsNamedIn(html)).toEqual(['assets/index-12345678.js']);
    expect(namedOtherwise(html, first)).toEqual([]);
  });

  it('are refused when the page names another one, or none', () => {
    const other = '<link rel="modulepreload" href="./assets/result-12345678.js">';
    expect(namedOtherwise(html + other, first)).toEqual(['index.html names result.js at first.']);
    expect(namedOtherwise(other, first)).toHaveLength(2);
    expect(namedOtherwise('<p></p>', first)).toHaveLength(1);
  });

  it('have none of the libraries that come later, by words that are still somewhere', () => {
    const index = file('assets/index-12345678.js', 'react');
    const charts = file('assets/charts-part-12345678.js', 'recharts');
    expect(tooEarly({ recharts: 'recharts' }, [index], [index, charts])).toEqual([]);
    expect(tooEarly({ recharts: 'recharts' }, [charts], [charts])).toEqual([
      'In the first files, and should not be: recharts.',
    ]);
    expect(tooEarly({ recharts: 'rewritten' }, [index], [index, charts])[0]).toContain('needs another word');
  });
});
