import fc from 'fast-check';
import { cleanText, excessOf, type LinkText } from '../../src/link/text.ts';

/** Anything that someone, or a program, could put in a field: whole planes of Unicode, lone surrogates, controls. */
const field = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('é', 'e\u0301', ' ', '\u00a0', '\n', '\t', '\u200b', '\u202e', '\ufeff', '\ud83c', 'a', '🌿'),
    maxLength: 60,
  }),
);

export const anyText: fc.Arbitrary<LinkText> = fc.record({ project: field, note: field, author: field });

/** What the sender of a link may add: cleaned, and within its limits; null when nothing is left. */
export const sentText: fc.Arbitrary<LinkText | null> = anyText
  .map(cleanText)
  .filter((text) => Object.values(excessOf(text)).every((excess) => excess <= 0))
  .map((text) => (Object.values(text).some(Boolean) ? text : null));
