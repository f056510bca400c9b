import {
  AlignmentType,
  Footer,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';

/** Lists with a dot, and with a box to tick. */
export const ITEMS = 'items';
export const CHECKS = 'checks';

/** In twentieths of a point, as the format counts: A4, and margins of 18 mm. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1020;
export const LINE = A4.width - 2 * MARGIN;
const INDENT = 300;
/** In half-points. */
const TEXT = 19;
const FONT = 'Arial';

const listOf = (reference: string, mark: string) => ({
  reference,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: mark,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
    },
  ],
});

export const LISTS: INumberingOptions = { config: [listOf(ITEMS, '•'), listOf(CHECKS, '☐')] };

/** @param outlineLevel from 0: without it LibreOffice takes a heading for a paragraph that looks like one */
const headingOf = (size: number, before: number, outlineLevel: number) => ({
  run: { size, bold: true, color: '000000', font: FONT },
  paragraph: { spacing: { before, after: 60 }, keepNext: true, outlineLevel },
});

/** The looks of a note, and its language, by which a word processor checks its spelling. */
export const stylesOf = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: TEXT, language: { value: regional(language) } },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: headingOf(32, 120, 0),
    heading2: headingOf(23, 180, 1),
    heading3: headingOf(19, 80, 2),
  },
});

/** Word processors want a region: « fr » is fr-FR. */
function regional(language: string): string {
  const { region } = new Intl.Locale(language).maximize();
  return region ? `${language}-${region}` : language;
}

/** An A4 page, numbered. */
export const pageOf = () => ({
  properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
  footers: {
    default: new Footer({
      children: [
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 })],
        }),
      ],
    }),
  },
});
