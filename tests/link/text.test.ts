import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/link/crc32.ts';
import { decodeLink } from '../../src/link/decode.ts';
import { decodeText } from '../../src/link/decode-text.ts';
import { encodeLink } from '../../src/link/encode.ts';
import { encodeText } from '../../src/link/encode-text.ts';
import { cleanText, excessOf, type LinkText, NOTE_BYTES, PROJECT_BYTES } from '../../src/link/text.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { anyText, sentText } from './arbitrary-text.ts';

const rulebook = loadRulebook();
const NONE: LinkText = { project: '', note: '', author: '' };
const project = (text: string): LinkText => ({ ...NONE, project: text });
const cleaned = (text: string) => cleanText(project(text)).project;
/** Base 32 of any bytes, right or wrong, as RFC 4648 writes it. */
const base32 = (...bytes: readonly number[]) =>
  (
    bytes
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
      .match(/.{1,5}/g) ?? []
  )
    .map((five) => 'abcdefghijklmnopqrstuvwxyz234567'.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('');
const utf8 = (text: string) => [...new TextEncoder().encode(text)];

describe('the text of a link', () => {
  it('is written in base 32 as its standard has it', () => {
    // The examples of RFC 4648, section 10, in lower case and without padding.
    expect(['f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => encodeText(project(text)))).toEqual([
      'my',
      'mzxq',
      'mzxw6',
      'mzxw6yq',
      'mzxw6ytb',
      'mzxw6ytboi',
    ]);
    expect(encodeText({ project: 'a', note: 'b', author: 'c' })).toBe(base32(...utf8('a\nb\nc')));
    expect(encodeText({ ...NONE, author: 'c' })).toBe(base32(...utf8('\n\nc')));
    expect(encodeText({ ...NONE, note: 'b' })).toBe(base32(...utf8('\nb')));
    expect([encodeText(null), encodeText(NONE)]).toEqual(['0', '0']);
    expect(decodeText('0')).toBeNull();
  });

  it('comes back as it was sent, whatever it is, in letters and digits alone', () => {
    fc.assert(
      fc.property(sentText, (text) => {
        const part = encodeText(text);
        expect(part).toMatch(/^(0|[a-z2-7]+)$/);
        expect(decodeText(part)).toEqual(text);
      }),
      { numRuns: 500 },
    );
  });

  it('is one line without anything unseen, composed, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toEqual(clean);
        for (const line of Object.values(clean)) {
          expect(line).toBe(line.trim().normalize('NFC'));
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b-\u200f\u2060-\u206f\ufeff]|\s\s|[^\S ]/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['accents are composed', 'e\u0301te\u0301', 'été'],
    ['blanks and line ends are one space', '  a\u00a0\u202f b\r\n\tc\u0085d\u2028e\u2029f\u000bg ', 'a b c d e f g'],
    ['nothing that turns the direction', 'a\u202eb\u2066c\u2069\u061cd\u200f', 'abcd'],
    ['nothing without a width', 'a\u200bb\u200c\u200dc\ufeffd\u2060e\u00adf', 'abcdef'],
    ['what was apart from its accent is composed', 'e\u034f\u0301', 'é'],
    ['blanks that meet are one', 'a \u200b b', 'a b'],
    ['no control', 'a\0b\u001bc\u007fd\u009be', 'abcde'],
    ['no half of a sign', 'a\ud800b\udc00c🌿', 'abc🌿'],
    ['no fillers, tags, marks of annotations', 'a\u3164\u115fb\u{e0041}c\ufff9d\ufffbe\ufffff', 'abcdef'],
    ['other scripts and pictures stay', 'العربية 日本語 👍🏽 ½ « ? »', 'العربية 日本語 👍🏽 ½ « ? »'],
    ['what looks like code is a text like any other', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s', (_, written, kept) => {
    expect(cleaned(written)).toBe(kept);
  });

  it('is counted in bytes, once cleaned', () => {
    expect(excessOf(NONE)).toEqual({ project: -PROJECT_BYTES, note: -NOTE_BYTES });
    expect(excessOf({ project: 'é'.repeat(51), note: '🌿'.repeat(80), author: 'a'.repeat(31) })).toEqual({
      project: 2,
      note: 1,
    });
    expect(excessOf(project(`${'a'.repeat(PROJECT_BYTES)}  \u200b`)).project).toBe(0);
  });
});

describe('a text that no sender wrote is refused', () => {
  it.each([
    ['nothing at all', ''],
    ['a letter that base 32 has not', 'm1'],
    ['« none » written twice', '00'],
    ['capitals', 'MY'],
    ['padding', 'my======'],
    ['bits left over', 'mz'],
    ['a letter too many', 'mya'],
    ['a lone letter', 'a'],
    ['three empty lines', base32(10, 10)],
    ['a line end too many', base32(...utf8('a\n'))],
    ['four lines', base32(...utf8('a\nb\nc\nd'))],
    ['a blank before', base32(...utf8(' a'))],
    ['an accent apart', base32(...utf8('e\u0301'))],
    ['a mark that turns the direction', base32(...utf8('a\u202eb'))],
    ['a byte order mark', base32(...utf8('\ufeffa'))],
    ['NUL', base32(0x61, 0)],
    ['a byte that no UTF-8 has', base32(0xff)],
    ['half of a letter', base32(0xc3)],
    ['a letter written too long', base32(0xc0, 0xaf)],
    ['half of a surrogate pair', base32(0xed, 0xa0, 0x80)],
    ['a project of 101 bytes', base32(...utf8('a'.repeat(101)))],
    ['a note and an author of 351 bytes', base32(...utf8(`\n${'b'.repeat(300)}\n${'c'.repeat(51)}`))],
    ['4,000 letters', 'a'.repeat(4000)],
  ])('%s', (_, part) => {
    expect(decodeText(part)).toBeUndefined();
    const body = `1.1.owc.${part}`;
    expect(decodeLink({ ...rulebook, version: 1 }, `${body}.${crc32(body)}`)).toEqual({
      kind: 'broken',
      problem: 'altered',
    });
  });

  it('the longest is not', () => {
    const text = { project: 'p'.repeat(100), note: 'n'.repeat(349), author: 'a' };
    expect(decodeText(encodeText(text))).toEqual(text);
  });

  it('any letters, unless they are read as they are written', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), maxLength: 12 });
    fc.assert(
      fc.property(letters, (part) => {
        const text = decodeText(part);
        if (text !== undefined) expect(encodeText(text)).toBe(part);
      }),
      { numRuns: 2000 },
    );
  });
});

it('holds words that are markup, addresses or names of objects as words', () => {
  for (const words of [
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    'https://a.b',
  ]) {
    const text = { project: words, note: words, author: words };
    const read = decodeLink(rulebook, encodeLink(rulebook, {}, null, text));
    expect(read).toEqual({ kind: 'answers', answers: {}, play: null, text, complete: false });
  }
});
