import { describe, expect, it } from 'vitest';
import { documentOf, saidIn } from '../../scripts/bundle/document.ts';
import { mappedBytes } from '../../scripts/bundle/mapped-bytes.ts';
import { partOf } from '../../scripts/bundle/part-of.ts';
import { staleIn } from '../../scripts/bundle/stale.ts';
import type { Weighed } from '../../scripts/size/against-budgets.ts';

const weighed = (name: string, brotli: number): Weighed => ({
  entry: { name, files: [], budget: { brotli: 0, gzip: 0 }, why: 'When it is opened.' },
  weight: { raw: 4 * brotli, gzip: 1.1 * brotli, brotli },
});

describe('where a module comes from', () => {
  it.each([
    ['/a/node_modules/react-dom/cjs/react-dom-client.production.js', 'react-dom'],
    ['/a/node_modules/docx/node_modules/@scope/name/index.js', '@scope/name'],
    ['/a/src/screens/result/result.tsx', 'src/screens'],
    ['/a/src/main.tsx', 'src'],
    ['\0virtual:words/explanations-fr', 'locales'],
    ['/a/locales/fr/questions.json', 'locales'],
    ['\0virtual:rulebook', 'rules'],
    ['\0rolldown/runtime.js', 'bundler'],
  ])('is its package or its folder: %s', (id, part) => {
    expect(partOf(id)).toBe(part);
  });
});

it('what a source made of a built text is counted up to the next source', () => {
  // Two segments on one line: the first four characters of one.ts, the rest of two.ts; then a line of neither.
  const map = {
    file: '',
    version: 3,
    sources: ['one.ts', 'two.ts'],
    names: [],
    mappings: 'AAAA,ICAA;',
    sourcesContent: [],
    sourceRoot: '',
  };
  expect([...mappedBytes('a();bb();\nnone', map)]).toEqual([
    ['one.ts', 4],
    ['two.ts', 5],
  ]);
});

describe('the report on what is loaded', () => {
  const page = documentOf(
    [weighed('first', 93_000), weighed('lost-page', 370)],
    [
      {
        name: 'index.js',
        withThem: ['result.js'],
        askers: [],
        shares: [
          { part: 'react-dom', characters: 9000 },
          { part: 'src/app', characters: 1000 },
          { part: 'bundler', characters: 10 },
        ],
      },
      { name: 'words.js', withThem: [], askers: ['index.js'], shares: [{ part: 'locales', characters: 9000 }] },
    ],
  );

  it('gives each entry, and what a file of several parts is made of', () => {
    expect(page).toContain('| first | 372.00 kB | 102.30 kB | 93.00 kB | When it is opened. |');
    expect(page).toContain('| react-dom | 9000 | 90 % |');
    expect(page).not.toContain('| bundler |');
    expect(page).not.toContain('### words.js');
  });

  it('is read again, and is stale once a figure is far from the build’s, or an entry came or went', () => {
    const said = saidIn(page);
    expect(staleIn(said, [weighed('first', 95_000), weighed('lost-page', 500)])).toEqual([]);
    expect(staleIn(said, [weighed('first', 99_000), weighed('lost-page', 370)])[0]).toContain('(first)');
    expect(staleIn(said, [weighed('first', 93_000)])[0]).toContain('(lost-page)');
    expect(staleIn(said, [weighed('first', 93_000), weighed('lost-page', 370), weighed('note', 1)])[0]).toContain(
      '(note)',
    );
  });
});
