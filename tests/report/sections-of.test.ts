import { describe, expect, it } from 'vitest';
import { type Block, heading, list, paragraph, saying, strong } from '../../src/report/document/report-document.ts';
import { groupsOf, sectionsOf } from '../../src/report/print/sections-of.ts';
import { inFrench, TAKEN, taken } from './taken-results.ts';

const items = (count: number) => list(Array.from({ length: count }, (_, at) => saying(`${at}`)));
const sets = (blocks: readonly Block[]) => sectionsOf(blocks).map(({ set }) => set);

describe('what goes together', () => {
  it('is a small heading with what it says, and what is left to the screen', () => {
    const [first, second] = [heading(3, 'one'), heading(3, 'other')];
    const more = paragraph('12 others are on screen');
    const labelled = paragraph(strong('apart: '), 'said');
    const blocks = [paragraph('before'), first, ...items(2), second, ...items(1), more, labelled, ...items(1)];
    expect(groupsOf(blocks)).toEqual([
      [blocks[0]],
      [first, ...items(2)],
      [second, ...items(1), more],
      [labelled],
      items(1),
    ]);
  });
});

describe('the sections of a printed report', () => {
  it.each(Object.keys(TAKEN))('hold every block of a result that is %s, once and in order', async (name) => {
    const { blocks } = await inFrench(TAKEN[name] ?? taken({}));
    expect(sectionsOf(blocks).flatMap((section) => section.blocks)).toEqual(blocks);
  });

  it('are set in two columns where many short things are said', () => {
    expect(sets([paragraph('first'), heading(2, 'many'), ...items(3), heading(2, 'few'), ...items(2)])).toEqual([
      'wide',
      'columns',
      'wide',
    ]);
  });

  it('are cut under none of their headings where they are short, not where they fill a page', () => {
    const shorts = sectionsOf([
      paragraph('first'),
      heading(2, 'short'),
      ...items(12),
      heading(2, 'long'),
      ...items(13),
    ]);
    expect(shorts.map(({ short }) => short)).toEqual([false, true, false]);
  });

  it('leave a table its line, and a code its place', () => {
    const table: Block = { kind: 'table', caption: '', head: [], rows: [] };
    const code: Block = { kind: 'code', link: 'https://boussole.example/', label: '' };
    expect(sets([heading(2, 'table'), table, ...items(4), heading(2, 'code'), ...items(4), code])).toEqual([
      'wide',
      'code',
    ]);
  });
});
