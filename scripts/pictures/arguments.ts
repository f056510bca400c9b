import { parseArgs } from 'node:util';
import { SCREENS, type ScreenName } from './screens.ts';
import { type Language, type Size, type Theme, USUAL, WAYS } from './ways.ts';

export const USAGE = `Usage: npm run pictures -- [SCREEN…] [options]

Draws screens of the built site to PNG, long ones in parts, with an index.html to look through.
Without a SCREEN, all of them; a SCREEN may be the beginning of names: "result" draws the four results.

  --size phone|narrow|desktop   by default phone and desktop; narrow is 320 pixels
  --theme light|dark            by default both
  --language fr|en              by default both
  --top                         what the window shows first, and no more
  --print                       printed pages alone; --no-print leaves them out
  --to DIR                      by default pictures/
  --address URL                 a site that runs already, with its folder: http://localhost:4173/

Screens: ${Object.keys(SCREENS).join(', ')}`;

const OPTIONS = {
  size: { type: 'string', multiple: true },
  theme: { type: 'string', multiple: true },
  language: { type: 'string', multiple: true },
  top: { type: 'boolean', default: false },
  print: { type: 'boolean' },
  to: { type: 'string' },
  address: { type: 'string' },
} as const;

export type PictureArguments = {
  readonly screens: readonly ScreenName[];
  readonly sizes: readonly Size[];
  readonly themes: readonly Theme[];
  readonly languages: readonly Language[];
  readonly top: boolean;
  /** Pages as printed, screens, or both. */
  readonly print: 'alone' | 'without' | 'with';
  readonly to: string;
  readonly address: string | undefined;
};

function named(given: readonly string[]): readonly ScreenName[] {
  const names = Object.keys(SCREENS) as ScreenName[];
  const stranger = given.find((start) => !names.some((name) => name.startsWith(start)));
  if (stranger !== undefined) throw new Error(`No screen begins with ${stranger}. There are: ${names.join(', ')}.`);
  return given.length === 0 ? names : names.filter((name) => given.some((start) => name.startsWith(start)));
}

function chosen<Way extends keyof typeof WAYS>(way: Way, given: readonly string[] | undefined) {
  const known = Object.keys(WAYS[way]);
  const stranger = given?.find((one) => !known.includes(one));
  if (stranger !== undefined) throw new Error(`--${way} ${stranger}: expected ${known.join(' or ')}.`);
  return (given ?? USUAL[way]) as readonly (keyof (typeof WAYS)[Way])[];
}

/** @throws an Error that says what was expected, where the command line asks for what there is not */
export function readArguments(given: string[]): PictureArguments {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    allowNegative: true,
    options: OPTIONS,
  });
  return {
    screens: named(positionals),
    sizes: chosen('size', values.size),
    themes: chosen('theme', values.theme),
    languages: chosen('language', values.language),
    top: values.top,
    print: values.print === undefined ? 'with' : values.print ? 'alone' : 'without',
    to: values.to ?? 'pictures',
    address: values.address,
  };
}
