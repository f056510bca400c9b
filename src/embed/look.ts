import { type Colour, readColour } from './colour.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How a host page wants the compass to look inside it. */
export type Look = {
  readonly theme: Theme;
  /** Of buttons and marks; null: the compass's own. */
  readonly colour: Colour | null;
};

/**
 * Reads `?embed=1&theme=dark&color=1d66a8`. What is not understood is as if it were not there.
 * @returns null for a page that nobody embeds
 */
export function readLook(search: string): Look | null {
  const query = new URLSearchParams(search);
  if (query.get('embed') !== '1') return null;
  const theme = THEMES.find((one) => one === query.get('theme')) ?? 'auto';
  return { theme, colour: readColour(query.get('color')) };
}
