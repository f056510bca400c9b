import { crc32 } from '../../src/link/crc32.ts';
import type { Choose } from './hostile-links.ts';
import { CHARACTERS, NASTY } from './nasty.ts';

/** A way to make a hostile link of a sound one, or of two. */
type Kind = {
  /** How often, of a thousand. */
  readonly share: number;
  /** What it may be read as. */
  readonly may: 'nothing' | 'it' | 'both' | 'anything';
  readonly make: (choose: Choose, link: string, other: string) => string;
};

const inside = (link: string, { below }: Choose, put: (before: string, after: string) => string): string => {
  const at = below(link.length + 1);
  return put(link.slice(0, at), link.slice(at));
};
const text = ({ below, one }: Choose, longest: number): string =>
  Array.from({ length: below(longest) }, () => one(CHARACTERS)).join('');
const escaped = (link: string, { below }: Choose): string =>
  [...link].map((sign) => (below(3) ? sign : `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)).join('');
const sealed = (body: string): string => `${body}.${crc32(body)}`;

export const KINDS = {
  cut: { share: 130, may: 'it', make: ({ below }, link) => link.slice(0, below(link.length)) },
  changed: {
    share: 200,
    may: 'it',
    make: (choose, link) => inside(link, choose, (before, after) => before + choose.one(CHARACTERS) + after.slice(1)),
  },
  changedOften: {
    share: 100,
    may: 'it',
    make: (choose, link) =>
      Array.from({ length: 2 + choose.below(6) }).reduce<string>(
        (made) =>
          inside(made, choose, (before, after) => before + text(choose, 4) + after.slice(choose.below(4))).slice(
            0,
            6000,
          ),
        link,
      ),
  },
  spliced: {
    share: 100,
    may: 'both',
    make: (choose, link, other) => link.slice(0, choose.below(link.length)) + other.slice(choose.below(other.length)),
  },
  escaped: {
    share: 70,
    may: 'it',
    make: (choose, link) => escaped(choose.below(2) ? link : escaped(`?r#${link}`, choose), choose),
  },
  wrapped: {
    share: 80,
    may: 'it',
    make: (choose, link) =>
      `${choose.one(NASTY)}?r${choose.one(['#', '%23', '%2523', ' - '])}${link}${choose.one(NASTY)}`,
  },
  nasty: {
    share: 100,
    may: 'it',
    make: (choose, link) => inside(link, choose, (before, after) => before + choose.one(NASTY) + after),
  },
  compared: {
    share: 59,
    may: 'both',
    make: (choose, link, other) => {
      const whole = `compare.${choose.below(6)}.${link}.${other}`;
      return choose.below(2) ? whole : whole.slice(0, choose.below(whole.length));
    },
  },
  random: {
    share: 60,
    may: 'nothing',
    make: (choose) => `${choose.one(['', '#', '?r#', '1.1.', '#1.'])}${text(choose, 200)}`,
  },
  forged: {
    share: 80,
    may: 'anything',
    make: (choose, link) => {
      const body = choose.below(20)
        ? link.slice(0, -9)
        : link.slice(0, -9).replace(/^1\.\d+/, `1.${choose.below(300)}`);
      const changed = inside(
        body,
        choose,
        (before, after) => before + text(choose, 3).toLowerCase() + after.slice(choose.below(3)),
      );
      return sealed(changed);
    },
  },
  repeated: {
    share: 20,
    may: 'it',
    make: (choose, link) =>
      choose
        .one([...CHARACTERS, ...NASTY, '1.', '-1', '&r', '?r#', '%25', 'compare.', '1.1.', 'a.a', link])
        .repeat(4096)
        .slice(0, choose.below(4097)) + choose.one([...CHARACTERS, ...NASTY, `#${link}`]),
  },
  huge: {
    share: 1,
    may: 'it',
    make: (choose, link) =>
      choose
        .one([link, '1.', '%25', '#', '3', ...NASTY])
        .repeat(4097)
        .slice(0, choose.below(1_000_000)),
  },
} as const satisfies Readonly<Record<string, Kind>>;
