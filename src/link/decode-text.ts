import { ALPHABET, encodeText } from './encode-text.ts';
import { NO_TEXT } from './format.ts';
import { cleanText, excessOf, type LinkText, NOTE_BYTES, PROJECT_BYTES } from './text.ts';

/** The longest text part: every byte, and the two line feeds. */
const LONGEST = Math.ceil(((PROJECT_BYTES + NOTE_BYTES + 2) * 8) / 5);

/**
 * Reads a text part. One text has one writing: what `encodeText` would not have written of it, cleaned, is refused.
 * @returns null for none, `undefined` for one that no sender could have written
 */
export function decodeText(part: string): LinkText | null | undefined {
  if (part === NO_TEXT) return null;
  const lines = part.length <= LONGEST ? utf8In(part) : null;
  if (lines === null) return undefined;
  const [project = '', note = '', author = ''] = lines.split('\n');
  const text = cleanText({ project, note, author });
  const { project: over, note: noteOver } = excessOf(text);
  return over <= 0 && noteOver <= 0 && encodeText(text) === part ? text : undefined;
}

/** Null for bytes that are no UTF-8. Bits left over are not looked at: writing the text again does that. */
function utf8In(part: string): string | null {
  const bits = [...part].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
