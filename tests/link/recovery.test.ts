import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/link/decode.ts';
import { linksIn } from '../../src/link/links-in.ts';
import { recoverLink } from '../../src/link/recover.ts';
import { RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import { GOLDEN } from './golden.ts';

const [first] = readPublished(RULES);
if (!first) throw new Error('Rulebook 1 is published');
const { rulebook } = first;

const LINKS = Object.values(GOLDEN).map(({ link }) => link);
const link = GOLDEN['dunkerque, with a project alone']?.link ?? '';
const other = GOLDEN['the case mutmutix']?.link ?? '';
const COMPARED = `compare.2.${link}.${other}`;
const PAGE = 'https://ville.example/boussole/';
const ADDRESS = `${PAGE}?r#`;
const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));

/** What becomes of an address on its way, by whom. */
const MANGLED: Readonly<Record<string, (link: string) => string>> = {
  'the fragment alone': (it) => it,
  'after #': (it) => `#${it}`,
  'alone in brackets and quotes': (it) => ` « <${it}> »`,
  'the whole address': (it) => ADDRESS + it,
  'an address with a language': (it) => `${PAGE}?lang=en&r#${it}`,
  'an address that begins with numbers': (it) => `http://192.168.1.10:8080/1.2/?r#${it}`,
  'the page’s query and fragment, when a scanner moved # into the query': (it) => `?lang=fr&r%23${it}`,
  'encoded twice': (it) => `?r%2523${it}`,
  'encoded four times': (it) => `?r%25252523${it}`,
  'encoded three times': (it) => `?r%252523${it}`,
  'an equal sign added': (it) => `?r=%23${it}`,
  'dots encoded': (it) => ADDRESS + it.replaceAll('.', '%2E'),
  'the whole address encoded': (it) => encodeURIComponent(ADDRESS + it),
  capitals: (it) => (ADDRESS + it).toUpperCase(),
  blanks: (it) => ` \t\u00a0${ADDRESS}${it}\r\n `,
  'angle brackets': (it) => `<${ADDRESS}${it}>`,
  'the end of a sentence': (it) => `${ADDRESS}${it}.`,
  'the end of a sentence in brackets': (it) => `(voir ${ADDRESS}${it}).,;)>`,
  'quotes of two sorts': (it) => `« "${ADDRESS}${it}" »`,
  Markdown: (it) => `**[le résultat](${ADDRESS}${it})**`,
  'a sentence before it, numbered': (it) => `2. Notre résultat : ${ADDRESS}${it}`,
  'WordPress, which adds its secret': (it) => `${PAGE}?embed=1&r#${it}#?secret=BqL2Kx9Tde`,
  'WordPress after a scanner': (it) => `?embed=1&r%23${it}#?secret=BqL2Kx9Tde`,
  'Excel, which writes « # » as « - » between blanks': (it) => `${PAGE}?r%20-%20${it}`,
  'Excel, its blanks read': (it) => `?r - ${it}`,
  'Excel, its blanks encoded twice': (it) => `?r%2520-%2520${it}`,
  SafeLinks: (it) =>
    `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(ADDRESS + it)}&data=05%7C02%7Ca.b%40ville.example%7C1.2%7C638%7CUnknown%3D%3D%7C0%7C%7C%7C&sdata=aB%2B1%3D&reserved=0`,
  'SafeLinks, encoded twice': (it) =>
    `https://eur02.safelinks.protection.outlook.com/?url=${twice(ADDRESS + it)}&data=05%7C02&reserved=0`,
  'SafeLinks, which left the fragment at its own end': (it) =>
    `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${PAGE}?r`)}&data=05%7C02&reserved=0#${it}`,
  'Proofpoint, version 2': (it) =>
    `https://urldefense.proofpoint.com/v2/url?u=https-3A__ville.example_boussole_-3Fr-23${it}&d=DwMFaQ&c=x&e=`,
  'Proofpoint, version 3': (it) => `https://urldefense.com/v3/__${PAGE}?r*${it}__;Iw!!AbC$`,
  'a search engine': (it) => `https://www.google.com/url?q=${encodeURIComponent(ADDRESS + it)}&sa=D&source=editors`,
  'a campaign’s marks': (it) => `${ADDRESS}${it}&utm_source=lettre`,
  'a click’s mark': (it) => `${ADDRESS}${it}?fbclid=1.2`,
  HTML: (it) => `<a href="${ADDRESS}${it}">ici</a>`,
  'HTML, # escaped': (it) => `${PAGE}?r&#35;${it}`,
};

describe.each(Object.entries(MANGLED))('a link is found in what became of it: %s', (_, mangled) => {
  it('as it was sent', () => {
    for (const one of LINKS) expect(recoverLink(mangled(one))).toBe(one);
  });

  it('when it compares results', () => {
    expect(recoverLink(mangled(COMPARED))).toBe(COMPARED);
  });
});

/** Those where nothing after the link could be taken for the rest of it. */
const CUTTING = [
  'the fragment alone',
  'alone in brackets and quotes',
  'after #',
  'the whole address',
  'encoded twice',
  'SafeLinks',
  'angle brackets',
  'Excel, its blanks read',
];

describe.each(CUTTING)('a link that was cut is found cut, and said so: %s', (name) => {
  const mangled = MANGLED[name] ?? String;

  it('wherever it was cut, after its first number', () => {
    for (const whole of [link, other, COMPARED])
      for (let end = whole.startsWith('c') ? 'compare'.length : 1; end < whole.length; end++) {
        const cut = recoverLink(mangled(whole.slice(0, end)));
        expect(cut).toBe(whole.slice(0, end).replace(/\.$/, ''));
        if (whole !== COMPARED)
          expect(decodeLink(rulebook, cut ?? '')).toEqual({ kind: 'broken', problem: 'truncated' });
      }
  });
});

describe('what holds no link', () => {
  it.each([
    '',
    ' ',
    '#',
    '?r',
    '?r#',
    '?r%23',
    '#?secret=abc',
    '#review',
    '#question-owner',
    PAGE,
    '?lang=fr&r',
    '<>',
    '%',
    '%%%23',
    'mon résultat',
    'Réunion le 1.12.2026',
    'voir les pages 3. et 12.',
    'n° 1.1.owc.0.123456789',
    'n° 1.1.owc.0.1234567',
    'x1.1.owc.0.12345678',
  ])('has none: %j', (text) => {
    expect(recoverLink(text)).toBeNull();
  });

  it('nor a text longer than any link: it is not read, and is said to be altered', () => {
    for (const text of [
      `${'a'.repeat(4096)} ${ADDRESS}${link}`,
      `${ADDRESS}${link} ${'a'.repeat(4096)}`,
      '1.'.repeat(500_000),
    ]) {
      const kept = recoverLink(text) ?? '';
      expect(decodeLink(rulebook, kept)).toEqual({ kind: 'broken', problem: 'altered' });
      expect(kept.length).toBe(4097);
    }
    const longest = `${ADDRESS}${link}`.padEnd(4096);
    expect(recoverLink(longest)).toBe(link);
  });
});

describe('a whole link', () => {
  it.each(['2. ', '3.5 M€ : ', 'Voir ', `${ADDRESS}1.2 puis `, '#1. et ', `${other.slice(0, 30)} `])(
    'is found after what looks like the beginning of one: %s',
    (before) => {
      for (const one of LINKS) expect(recoverLink(before + one)).toBe(one);
      const later = '12.345.owc.mzxw6.0123abcd';
      expect(recoverLink(before + later)).toBe(later);
    },
  );
});

describe('a character inside a link that links have not', () => {
  it.each(['-', '_', 'é', '!', '~', '\0', '\u200b'])('is said to be altered, not cut there: %j', (sign) => {
    const changed = `${link.slice(0, 20)}${sign}${link.slice(21)}`;
    expect(decodeLink(rulebook, recoverLink(`#${changed}`) ?? '')).toEqual({ kind: 'broken', problem: 'altered' });
  });
});

describe('links in a longer text', () => {
  it('are all found, once each and in order, whatever stands around them', () => {
    const text = `Bonjour,\n\n[23/11/2026 14:32] Marie : version 1.2.3, voir #12 et 12.03.2027\r\n- ${ADDRESS}${link}\n* <${MANGLED['SafeLinks']?.(other)}>, 3.5 M€ ; 1. ${ADDRESS}${link}.\nhttp://192.168.1.10/`;
    expect(linksIn(text)).toEqual([link, other]);
    expect(linksIn(LINKS.map((one) => ADDRESS + one).join('\n'))).toEqual(LINKS);
    expect(linksIn(`${link},${other};${link}`)).toEqual([link, other]);
    expect(linksIn(`<a href="${ADDRESS}${link}">${ADDRESS}${link}</a>`)).toEqual([link]);
  });

  it('are cut where they were cut, so that each says what is wrong with it', () => {
    const cut = link.slice(0, 40);
    expect(linksIn(`${ADDRESS}${cut}\n${other}`)).toEqual([cut, other]);
  });

  it.each(['\n', ' ', '\r\n> ', '\n\t'])('are whole again where a line or a blank broke one, anywhere: %j', (blank) => {
    for (const one of [link, other])
      for (let end = 3; end < one.length; end++)
        expect(linksIn(`Voici ${ADDRESS}${one.slice(0, end)}${blank}${one.slice(end)}. Bien à vous`)).toEqual([one]);
  });

  it('are whole again when broken in four, and not in five: that is said to be cut', () => {
    const broken = (parts: number) => {
      const size = Math.ceil(link.length / parts);
      return Array.from({ length: parts }, (_, at) => link.slice(at * size, (at + 1) * size)).join('\n');
    };
    expect(linksIn(`${ADDRESS}${broken(4)}\n${ADDRESS}${other}`)).toEqual([link, other]);
    expect(linksIn(ADDRESS + broken(5))).toEqual([broken(5).split('\n')[0]]);
  });

  it('are a whole comparison again where that was broken', () => {
    for (const end of [12, 60, COMPARED.length - 3])
      expect(linksIn(`${ADDRESS}${COMPARED.slice(0, end)}\n${COMPARED.slice(end)}`)).toEqual([link, other]);
  });

  it('are joined only when the check is right: nothing is guessed, nothing swallowed', () => {
    const [start, end] = [link.slice(0, 40), link.slice(40)];
    expect(linksIn(`${ADDRESS}${start}\n${end.slice(0, -1)}`)).toEqual([start]);
    expect(linksIn(`${ADDRESS}${start}\n${end.replace(/^./, (it) => (it === 'a' ? 'b' : 'a'))}`)).toEqual([start]);
    expect(linksIn(`${ADDRESS}${start}\n${link}`)).toEqual([start, link]);
    expect(linksIn(`${ADDRESS}${start}&utm=\n${link}`)).toEqual([start, link]);
    expect(linksIn(`${ADDRESS}${start}\n${ADDRESS}${link}`)).toEqual([start, link]);
    expect(linksIn(`${ADDRESS}${start}\nbonne journée\n${end}`)).toEqual([start]);
  });

  it('are those of a comparison, when it is whole', () => {
    expect(linksIn(`Comparer : ${ADDRESS}${COMPARED}`)).toEqual([link, other]);
    const cut = COMPARED.slice(0, -1);
    expect(linksIn(ADDRESS + cut)).toEqual([cut]);
  });

  it('are none where there is none', () => {
    expect(linksIn('')).toEqual([]);
    expect(linksIn('Réunion le 1.12.2026 à 14.30, budget 1.2, compare.nous, #1, 1. 2. 3.')).toEqual([]);
  });
});

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('1', '.', '#', '?', 'r', '%', '2', '3', 'a', ' ', '-', 'compare.', link),
      maxLength: 40,
    }),
  );

  it('gives a link in letters that links have, or what is broken, and never another result', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const one of [recoverLink(given) ?? '', ...linksIn(given)])
          if (decodeLink(rulebook, one).kind !== 'broken') expect(LINKS).toContain(one);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read in a moment, however long and whatever it repeats', () => {
    const start = performance.now();
    for (const part of [
      '1.',
      '%25',
      '#',
      '?r',
      '-',
      '1.1.a',
      '1.1.abc ',
      '1. ',
      `${link.slice(0, 40)} `,
      `${link.slice(0, -1)} a `,
      '1.-',
      'compare.',
      '\u0130',
      link,
      '%',
      ' ',
      '<',
      '&r   ',
    ])
      for (const given of [part.repeat(4096).slice(0, 4096), part.repeat(100_000).slice(0, 1_000_000)]) {
        recoverLink(given);
        linksIn(given);
      }
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
