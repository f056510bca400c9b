/** What the sender of a link adds in words. Any of them may be empty. */
export type LinkText = {
  readonly project: string;
  readonly note: string;
  readonly author: string;
};

/** At most so many bytes of UTF-8. */
export const PROJECT_BYTES = 100;
/** The note and its author together. */
export const NOTE_BYTES = 350;

/** The sender's words as a link may hold them. Idempotent. A text of which nothing is left has three empty fields. */
export const cleanText = ({ project, note, author }: LinkText): LinkText => ({
  project: cleanLine(project),
  note: cleanLine(note),
  author: cleanLine(author),
});

/** By how many bytes the text, once cleaned, is too long for a link. Zero or below: it fits. */
export function excessOf(text: LinkText): { readonly project: number; readonly note: number } {
  const { project, note, author } = cleanText(text);
  return { project: bytesOf(project) - PROJECT_BYTES, note: bytesOf(note) + bytesOf(author) - NOTE_BYTES };
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Lone surrogates, controls, and what takes no room on the page: zero widths, marks that turn the direction of writing,
 * fillers, tags (Unicode's default ignorable code points). They could hide words, or show another text than the one sent.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu;

/** One line: what is unseen is gone, runs of blanks and line ends are one space, accents are composed (NFC). */
const cleanLine = (text: string): string =>
  text
    .replace(/[\t-\r\u0085\u2028\u2029]/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
