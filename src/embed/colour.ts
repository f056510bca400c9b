/** A colour as `#rrggbb`, in lower case. */
export type Colour = `#${string}`;

/** The two papers and inks of the page, as src/styles/tokens.css has them: a test holds them equal. */
export const PAPERS = { light: '#fdfdfa', dark: '#101b21' } as const satisfies Record<string, Colour>;

/** Behind a ticked choice, on each paper. */
export const TINTS: Readonly<Record<string, Colour>> = { [PAPERS.light]: '#eef3f3', [PAPERS.dark]: '#182830' };

/** What buttons and marks need against the paper: WCAG 2.2, 1.4.11. */
export const LEAST_CONTRAST = 3;

/** What may be written on a button: one of them always has 4.5:1 on any colour (WCAG 2.2, 1.4.3). */
const WRITTEN_ON: readonly Colour[] = ['#ffffff', '#000000'];

/** Reads six hexadecimal digits, with or without `#`; null for anything else: no names, no functions, no short form. */
export function readColour(text: string | null): Colour | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text ?? '')?.[1];
  return digits ? `#${digits.toLowerCase()}` : null;
}

/** From 0, black, to 1, white. Reference: WCAG 2.2, relative luminance. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same, to 21, black on white. Reference: WCAG 2.2, contrast ratio. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** How far a colour stands out on one of the two papers, and on its tint: the worse of the two. */
export const contrastOn = (colour: Colour, paper: Colour): number =>
  Math.min(contrast(colour, paper), contrast(colour, TINTS[paper] ?? paper));

/** A host's colour on one of the two papers, and what is written on it. */
export type Accent = { readonly colour: Colour; readonly written: Colour };

/** @returns null where the colour does not stand out enough: the page keeps its own there */
export function accentOn(colour: Colour, paper: Colour): Accent | null {
  if (contrastOn(colour, paper) < LEAST_CONTRAST) return null;
  const [first = '#ffffff', ...others] = WRITTEN_ON;
  const written = others.reduce((best, one) => (contrast(colour, one) > contrast(colour, best) ? one : best), first);
  return { colour, written };
}
