import {
  type Table as DocxTable,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Block, Run, Said } from '../document/report-document.ts';
import { CHECKS, ITEMS } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { inXml } from './in-xml.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** The side of the code: 3.2 cm, in pixels of 1/96 of an inch. */
const SIDE = 120;

/** One block of a report, as what a word processor knows: real headings, lists, tables and links. */
export function docxBlock(block: Block, picture: Uint8Array | null): readonly (Paragraph | DocxTable)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], children: [new TextRun(inXml(block.text))] })];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.said) })];
    case 'note':
      return block.said.map(
        (said) =>
          new Paragraph({
            children: runs(said),
            indent: { left: 200 },
            border: { left: { style: 'single', size: 12, space: 8, color: 'B0105E' } },
          }),
      );
    case 'list': {
      const numbering = { reference: block.checks ? CHECKS : ITEMS, level: 0 };
      return block.items.map((said) => new Paragraph({ children: runs(said), numbering, keepLines: true }));
    }
    case 'pairs':
      return [
        docxTable(
          block.head.map((text) => ({ text, numeric: false })),
          block.pairs,
        ),
        new Paragraph({}),
      ];
    case 'table':
      return [
        new Paragraph({ keepNext: true, children: [new TextRun({ text: inXml(block.caption), italics: true })] }),
        docxTable(block.head, block.rows),
        new Paragraph({}),
      ];
    case 'code':
      return picture
        ? [codeOf(picture, block.label), new Paragraph({ children: [new TextRun(inXml(block.label))] })]
        : [];
  }
}

const codeOf = (data: Uint8Array, label: string) =>
  new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: SIDE, height: SIDE },
        altText: { name: inXml(label), title: inXml(label), description: inXml(label) },
      }),
    ],
  });

const runs = (said: Said): ParagraphChild[] => said.map(runOf);

function runOf(run: Run): ParagraphChild {
  const text = inXml(run.text);
  if (run.kind === 'strong') return new TextRun({ text, bold: true });
  if (run.kind === 'source') return new TextRun({ text, color: '444444', size: 17 });
  if (run.kind === 'link' && /^https?:/.test(run.href))
    return new ExternalHyperlink({ link: run.href, children: [new TextRun({ text, style: 'Hyperlink' })] });
  return new TextRun(text);
}
