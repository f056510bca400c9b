import { accentOn, type Colour, PAPERS } from '../colour.ts';
import type { Look } from '../look.ts';

/** Gives the page a host's look. Where its colour does not stand out enough, the page keeps its own. */
export function dress(document: Document, { theme, colour }: Look): void {
  const { documentElement: root, head } = document;
  root.dataset['embed'] = '';
  if (theme !== 'auto') root.dataset['theme'] = theme;
  if (colour) {
    paint(root, '', colour, PAPERS.light);
    paint(root, '-dark', colour, PAPERS.dark);
  }
  // The same pages have an address of their own: search engines should send readers there.
  const robots = document.createElement('meta');
  robots.name = 'robots';
  robots.content = 'noindex';
  head.append(robots);
}

function paint(root: HTMLElement, theme: '' | '-dark', colour: Colour, paper: Colour): void {
  const accent = accentOn(colour, paper);
  if (!accent) return;
  root.style.setProperty(`--boussole-accent${theme}`, accent.colour);
  root.style.setProperty(`--boussole-on-accent${theme}`, accent.written);
}
