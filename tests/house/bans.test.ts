import { describe, expect, it } from 'vitest';
import { listed, SOURCES, textOf } from './imports-of.ts';

type Ban = {
  readonly sign: RegExp;
  /** What it must see: a line, or several. */
  readonly seen: string | readonly string[];
  /** The modules that may, and why: one each. */
  readonly may?: Readonly<Record<string, string>>;
};

/** What no source may do, whatever the page's policy would refuse anyway: a host may serve the files without it. */
const BANS: Readonly<Record<string, Ban>> = {
  'makes markup of a text': {
    sign: /dangerouslySetInnerHTML|(?:inner|outer)HTML\b|insertAdjacentHTML|document\s*\.\s*write|createContextualFragment|setHTML|DOMParser|srcdoc/i,
    seen: "place.outerHTML = '<b>text</b>';",
  },
  'makes code of a text': {
    sign: /\beval\b|\bnew\s+Function\b|(?<![\w$.])Function\(|(?:globalThis|window|self)\s*\??\.\s*Function\b|javascript:|set(?:Timeout|Interval)\(\s*['"`]/,
    seen: [
      "const run = new Function('return 1');",
      "const run = globalThis.Function('return 1');",
      "(0, eval)('1');",
      'const run = eval;',
    ],
  },
  'asks or tells a network': {
    sign: /XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|(?:window|globalThis|self)\s*\.\s*fetch\b|\bping=/,
    seen: "navigator.sendBeacon('/seen', answers);",
  },
  'starts a worker': { sign: /serviceWorker|(?:Shared)?Worker\(|importScripts/, seen: "new Worker('./x.js')" },
  'keeps something on the device': {
    sign: /localStorage|sessionStorage|indexedDB|document\s*\.\s*cookie|cookieStore|\bcaches\s*\./,
    seen: "window['localStorage'].setItem('a', 'b');",
    may: {
      'src/app/later/later-part.tsx': 'a draft, for whoever asks for one',
      'src/main.tsx': 'when everything was last erased, for the life of the tab',
    },
  },
  // The first one of a page takes a slow processor 50 to 80 ms, whether or not anything is then said with it.
  'makes what says lists and languages where it is drawn': {
    sign: /Intl\s*\.\s*(?:ListFormat|DisplayNames)\s*\(/,
    seen: "const list = new Intl.ListFormat('fr');",
    may: {
      'src/build/word-files.ts': 'the names of languages, when the site is built',
      'src/words/list-in.ts': 'lists, when something is listed, and once',
    },
  },
  'names another site': {
    sign: /\bhttps?:\/\/[\w.-]/,
    seen: "const font = 'https://fonts.example/a.woff2';",
    may: {
      'src/report/picture/svg-of.ts': 'the namespace of SVG',
      'src/screens/accessibility/recourse.tsx':
        'where to appeal, which the law has the statement name: links one may follow',
      'src/build/contest-addresses.ts': 'an example, when a setting cannot be read',
      'src/build/social-card.ts': 'an example, when a setting cannot be read',
      'src/build/security-headers.ts': 'an example, when a setting cannot be read; and a base to read paths by',
    },
  },
};

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
const code = SOURCES.map((file) => ({ file, text: withoutComments(textOf(file)) }));

describe('no source', () => {
  for (const [what, { sign, seen, may = {} }] of Object.entries(BANS)) {
    it(`${what}, but for the modules that say why`, () => {
      for (const line of [seen].flat()) expect(sign.test(withoutComments(line)), line).toBe(true);
      const found = code.filter(({ text }) => sign.test(text)).map(({ file }) => file);
      expect(found).toEqual(Object.keys(may).sort());
    });
  }

  it('names a site in the words on screen, where it would be shown as ours', () => {
    const words = listed('locales').map((file) => ({ file, text: textOf(file) }));
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter(({ text }) => /https?:\/\/|www\./.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
