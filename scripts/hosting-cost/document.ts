import { join } from 'node:path';

/** Where the table stands for readers. */
export const DOCUMENT = join(import.meta.dirname, '../../docs/hosting.md');

const [BEGIN, END] = ['<!-- npm run hosting:cost -- --write -->\n\n', '\n\n<!-- end of the table -->'];

/** The table of a text of the document. @throws an Error when its marks are gone */
export function tableIn(text: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < 0) throw new Error(`docs/hosting.md: expected ${BEGIN.trim()} and ${END.trim()}`);
  return text.slice(begin + BEGIN.length, end);
}

/** The text with another table. */
export const withTable = (text: string, table: string): string => text.replace(tableIn(text), () => table);
