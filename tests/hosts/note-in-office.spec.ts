import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { letters, lettersOf, pdfPages } from '../report/pdf-pages.ts';
import { PRINTED } from '../report/results-to-print.ts';
import { readyToPrint, saidOnPaper } from '../report/said-on-paper.ts';
import { answersOf, codesOn } from './camera.ts';
import { convert } from './word-processor.ts';

const NAMES = { fr: 'Note pour le conseil (.docx)', en: 'Note for the council (.docx)' } as const;
/** The bottom margin of the note, in points: a page's number stands in it. */
const MARGIN = 45;
const EXTERNAL = /<Relationship\b[^>]*TargetMode="External"[^>]*>/g;

for (const language of ['fr', 'en'] as const)
  for (const [name, { at, pages: most }] of Object.entries(PRINTED))
    test(`the council note of ${name} opens clean in a word processor, whole (${language})`, async ({ page }, info) => {
      await page.goto(`./?lang=${language}${at}`);
      await readyToPrint(page);
      const { said, headings, link } = await saidOnPaper(page);
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: NAMES[language] }).click();
      const download = await saving;
      expect(download.suggestedFilename()).toMatch(/^boussole-\d{4}-\d\d-\d\d-([a-z0-9-]+-)?note\.docx$/);
      const path = info.outputPath('note.docx');
      await download.saveAs(path);

      const parts = Object.entries(unzipSync(Uint8Array.from(readFileSync(path))));
      expect(parts.map(([part]) => part).filter((part) => /vba|macro|embeddings|activeX|\.bin$/i.test(part))).toEqual(
        [],
      );
      const relations = parts.flatMap(([part, bytes]) =>
        part.endsWith('.rels') ? [...Buffer.from(bytes).toString('utf8').matchAll(EXTERNAL)].map(([one]) => one) : [],
      );
      expect(relations).toHaveLength(1);
      expect(relations[0]?.replaceAll('&amp;', '&')).toContain(`Target="${link}"`);

      const { file, complaints } = convert(path, 'pdf');
      expect(complaints).toEqual([]);
      await info.attach('note.pdf', { body: file });
      const pages = await pdfPages(file);
      expect(pages.length).toBeLessThanOrEqual(most + 1);
      for (const { pieces } of pages) expect(pieces.some(({ y }) => y > MARGIN)).toBe(true);
      const written = lettersOf(pages, MARGIN);
      expect(said.filter((text) => !written.includes(letters(text)))).toEqual([]);
      expect(written).toContain(letters(link));
      expect(codesOn(file).map(answersOf)).toEqual([answersOf(link)]);

      const understood = convert(path, 'fodt').file.toString('utf8');
      const real = [...understood.matchAll(/<text:h [^>]*text:outline-level="([123])"/g)];
      expect(real).toHaveLength(headings.length);
      expect(real.filter(([, level]) => level === '1')).toHaveLength(1);
      expect(understood.match(/<table:table /g)).toHaveLength(2);
      expect(understood.match(/<table:table-header-rows>/g)).toHaveLength(2);
    });
