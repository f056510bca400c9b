// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/document/report-document.ts';
import { reportOf } from '../../src/report/document/report-of.ts';
import { docxOf } from '../../src/report/note/docx-of.ts';
import { textsIn } from './said-in.ts';
import { inFrench, reportVoice, TAKEN, taken } from './taken-results.ts';

/** One transparent pixel. */
const PICTURE = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (one) => one.charCodeAt(0),
);

/** The parts of a .docx as XML documents, by their path. */
function partsOf(file: ArrayBuffer): ReadonlyMap<string, Document> {
  const files = Object.entries(unzipSync(Uint8Array.from(new Uint8Array(file))));
  const written = files.filter(([path]) => /\.(xml|rels)$/.test(path));
  const parser = new DOMParser();
  return new Map(
    written.map(([path, bytes]) => [
      path,
      parser.parseFromString(Buffer.from(bytes).toString('utf8'), 'application/xml'),
    ]),
  );
}

const bodyOf = (parts: ReadonlyMap<string, Document>) => {
  const body = parts.get('word/document.xml');
  if (!body) throw new Error('no body');
  return body;
};
const paragraphs = (body: Document) => [...body.getElementsByTagName('w:p')];
/** In twentieths of a point. */
const A4_LESS_MARGINS = 9866;
/** A ranking, and how wide each of its cells is in Arial of nine points, as its font tables have it. */
const RANKED: readonly (readonly [string, string, number])[] = [
  ['Scénario', 'De la souveraineté', 1591],
  ['Place', '1er ex æquo', 1011],
  ['Leviers', '5½', 250],
  ['Freins', '1½', 250],
  ['Solde', '+4½', 355],
  ['Étendue', 'de +3½ à +4½', 1161],
  ['En tête', '10 lectures sur 20', 1431],
  ['Alerte', 'Point de vigilance', 1411],
];
const styleOf = (paragraph: Element) => paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val');

describe.each(['fr', 'en'])('the note, in %s', (language) => {
  it.each(Object.keys(TAKEN))(
    'of a result that is %s is well-formed and says all that the report says',
    async (name) => {
      const { words } = await reportVoice(language);
      const result = TAKEN[name];
      if (!result) throw new Error(name);
      const report = reportOf(result, words);
      const parts = partsOf(await docxOf(report, PICTURE));
      for (const [path, part] of parts)
        expect([path, part.querySelector('parsererror')?.textContent]).toEqual([path, undefined]);
      const text = bodyOf(parts).documentElement.textContent;
      for (const said of textsIn(report)) expect(text).toContain(said);
      const region = language === 'fr' ? 'fr-FR' : 'en-US';
      const styles = parts.get('word/styles.xml');
      expect(styles?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe(region);
    },
  );
});

describe('the note', () => {
  it('has real headings, lists, a table whose head is repeated, a link and a picture', async () => {
    const result = TAKEN['close'] ?? taken({});
    const report = await inFrench(result);
    const parts = partsOf(await docxOf(report, PICTURE));
    const body = bodyOf(parts);
    const titles = report.blocks.filter(({ kind }) => kind === 'heading');
    expect(paragraphs(body).filter((one) => /^Heading[123]$/.test(styleOf(one) ?? ''))).toHaveLength(titles.length);
    expect(paragraphs(body).filter((one) => styleOf(one) === 'Heading1')[0]?.textContent).toBe(report.title);
    const levels = [...(parts.get('word/styles.xml')?.getElementsByTagName('w:outlineLvl') ?? [])];
    expect(levels.map((one) => one.getAttribute('w:val'))).toEqual(['0', '1', '2']);
    const items = report.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(body.getElementsByTagName('w:numPr')).toHaveLength(items.length);
    expect(body.getElementsByTagName('w:tblHeader')).toHaveLength(2);
    expect(body.getElementsByTagName('w:drawing')).toHaveLength(1);
    const link = body.getElementsByTagName('w:hyperlink')[0];
    expect(link?.textContent).toBe(result.address);
    const targets = [...(parts.get('word/_rels/document.xml.rels')?.getElementsByTagName('Relationship') ?? [])];
    expect(targets.map((one) => one.getAttribute('Target'))).toContain(result.address);
    const numbering = parts.get('word/numbering.xml')?.getElementsByTagName('w:lvlText') ?? [];
    expect([...numbering].map((one) => one.getAttribute('w:val'))).toEqual(expect.arrayContaining(['•', '☐']));
  });

  it('cuts no name and no figure of the longest ranking', async () => {
    const head = RANKED.map(([name]) => ({ text: name, numeric: false }));
    const table: Block = { kind: 'table', caption: '', head, rows: [RANKED.map(([, text]) => text)] };
    const body = bodyOf(partsOf(await docxOf({ title: '', language: 'fr', blocks: [table] }, null)));
    const widths = [...body.getElementsByTagName('w:gridCol')].map((one) => Number(one.getAttribute('w:w')));
    const around = Number(body.querySelector('tcMar > left')?.getAttribute('w:w'));
    for (const [at, [, text, wide]] of RANKED.entries()) expect(widths[at], text).toBeGreaterThan(wide + 2 * around);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(A4_LESS_MARGINS);
  });

  it('names no one in its properties', async () => {
    const report = await inFrench(taken({}, { text: { project: '', note: '', author: 'Camille Martin' } }));
    const properties = partsOf(await docxOf(report, null)).get('docProps/core.xml');
    expect(properties?.getElementsByTagName('dc:title')[0]?.textContent).toBe(report.title);
    expect(properties?.getElementsByTagName('dc:creator')[0]?.textContent ?? '').toBe('');
    expect(properties?.getElementsByTagName('cp:lastModifiedBy')[0]?.textContent ?? '').toBe('');
  });

  it('leaves the code out where it cannot be drawn', async () => {
    const body = bodyOf(partsOf(await docxOf(await inFrench(taken({})), null)));
    expect(body.getElementsByTagName('w:drawing')).toHaveLength(0);
  });

  it('keeps hostile words as words', async () => {
    const note = '</w:t></w:r><w:r><w:t>&amp;<![CDATA[ "x" \u0000\u001b\ud800 ]]>';
    const report = await inFrench(taken({}, { text: { project: note, note: '', author: '' } }));
    const body = bodyOf(partsOf(await docxOf(report, null)));
    expect(body.querySelector('parsererror')).toBeNull();
    expect(body.documentElement.textContent).toContain('</w:t></w:r><w:r><w:t>&amp;<![CDATA[ "x"     ]]>');
  });
});
