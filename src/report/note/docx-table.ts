import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Table as ReportTable } from '../document/report-document.ts';
import { LINE } from './docx-styles.ts';
import { inXml } from './in-xml.ts';
import { textWidth } from './letter-widths.ts';

const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Half-points: a table of figures fits on the line. */
const TEXT = 18;
/** Of a half-point, in the unit of widths. */
const HALF_POINT = 10;
/** Left and right of what a cell says. */
const AROUND = 50;
/** What a long sentence takes at most: columns share the line. */
const WIDEST = LINE / 2;

/** A table whose first row is said again on each page, ruled by hairlines, with figures to the right. */
export const docxTable = (head: ReportTable['head'], rows: readonly (readonly string[])[]): Table => {
  const names = head.map(({ text }) => text);
  const columnWidths = widthsOf([names, ...rows]);
  const row = (cells: readonly string[], tableHeader: boolean) => rowOf(head, columnWidths, cells, tableHeader);
  return new Table({
    width: { size: LINE, type: WidthType.DXA },
    // Word processors differ on what is left to them.
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: {
      top: HAIRLINE,
      bottom: HAIRLINE,
      insideHorizontal: HAIRLINE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    rows: [row(names, true), ...rows.map((cells) => row(cells, false))],
  });
};

/** What each column takes for its longest text, and an equal share of what is left of the line; less for all where it is short. */
function widthsOf([names = [], ...rows]: readonly (readonly string[])[]): number[] {
  const widths = names.map((name, at) => {
    const cells = rows.map((row) => textWidth(row[at] ?? '', TEXT * HALF_POINT, at === 0));
    return Math.min(WIDEST, Math.max(textWidth(name, TEXT * HALF_POINT, true), ...cells)) + 2 * AROUND;
  });
  const all = widths.reduce((sum, one) => sum + one, 0);
  const left = (LINE - all) / widths.length;
  return widths.map((one) => Math.floor(left > 0 ? one + left : (one * LINE) / all));
}

const rowOf = (head: ReportTable['head'], widths: readonly number[], cells: readonly string[], tableHeader: boolean) =>
  new TableRow({
    ...(tableHeader ? { tableHeader } : {}),
    cantSplit: true,
    children: cells.map(
      (text, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          margins: { top: 30, bottom: 30, left: AROUND, right: AROUND },
          children: [
            new Paragraph({
              alignment: head[at]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
              spacing: { after: 0 },
              children: [new TextRun({ text: inXml(text), size: TEXT, bold: tableHeader || at === 0 })],
            }),
          ],
        }),
    ),
  });
