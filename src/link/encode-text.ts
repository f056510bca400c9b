import { NO_TEXT } from './format.ts';
import type { LinkText } from './text.ts';

/** Base 32 of RFC 4648 in lower case: no character that a mail program would take for the end of an address. */
export const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The text part of a link: UTF-8 in base 32 without padding, the three fields ended by line feeds but for the last ones
 * when they are empty; NO_TEXT for none.
 * @param text as `cleanText` gives it and within its limits: no link with another one can be read
 */
export function encodeText(text: LinkText | null): string {
  const lines = text ? [text.project, text.note, text.author].join('\n').trimEnd() : '';
  let bits = '';
  for (const byte of new TextEncoder().encode(lines)) bits += byte.toString(2).padStart(8, '0');
  return bits.replace(/.{1,5}/g, (five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '') || NO_TEXT;
}
