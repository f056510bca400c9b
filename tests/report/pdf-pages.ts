import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page, in points from its bottom left corner. */
type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};
export type PdfPage = { readonly width: number; readonly height: number; readonly pieces: readonly Piece[] };

/** What is written on each page of a PDF, in the order it is drawn. */
export async function pdfPages(file: Uint8Array): Promise<readonly PdfPage[]> {
  // It keeps what it is given, and wants no Buffer.
  const pdf = await getDocument({ data: Uint8Array.from(file), verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, y, width: item.width, size }];
      });
      return { width, height, pieces };
    }),
  );
  await pdf.destroy();
  return pages;
}

/** Without what a line break, a ligature or a no-break space changes. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad\u200b]+/gu, '');

/** All that is written in a PDF, its page numbers apart: they stand in the bottom margin. */
export const lettersOf = (pages: readonly PdfPage[], margin: number): string =>
  letters(pages.flatMap(({ pieces }) => pieces.filter(({ y }) => y > margin).map(({ text }) => text)).join(''));
