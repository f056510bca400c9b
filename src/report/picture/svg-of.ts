import { asOnPaper } from './as-on-paper.ts';
import { drawStyles } from './drawn-styles.ts';
import { linesOf } from './lines-of.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Around the drawing, in its own units, for a width of one. */
const MARGIN = 0.04;
/** The height of its words: legible in a large drawing, in proportion in a small one, and no less than its own. */
const LARGEST_TEXT = 14;
const SMALLEST_TEXT = 12;
const TEXT_OF_WIDTH = 1 / 30;
const LINE = 1.4;
/** How much wider bold letters are. */
const BOLD = 1.15;

type PictureWords = {
  readonly title: string;
  /** What the colours and marks mean, and where the picture comes from: one line each, broken where it is too long. */
  readonly caption: readonly string[];
};

/**
 * A drawing of the page as a file of its own: as it looks on light paper, under its title and over its caption.
 * @param element on the page, in view or in a part that is not open
 */
export const svgOf = (element: SVGSVGElement, words: PictureWords): string => asOnPaper(() => drawn(element, words));

function drawn(element: SVGSVGElement, words: PictureWords): string {
  const copy = element.cloneNode(true) as SVGSVGElement;
  drawStyles(element, copy);
  const [x, y, width, height] = viewBoxOf(element);
  const { fontFamily } = getComputedStyle(element);
  const margin = width * MARGIN;
  const size = Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, width * TEXT_OF_WIDTH));
  const titleSize = size * 1.3;
  const title = linesOf(words.title, width, titleSize * BOLD);
  const caption = words.caption.flatMap((line) => linesOf(line, width, size));
  const [titleHeight, captionHeight] = [title.length * titleSize * LINE, (caption.length + 0.5) * size * LINE];
  const box = [
    x - margin,
    y - margin - titleHeight,
    // Whole: no point at an edge of a picture in pixels is half paper.
    Math.ceil(width + 2 * margin),
    Math.ceil(height + 2 * margin + titleHeight + captionHeight),
  ];
  const root = make('svg', {
    xmlns: SVG,
    viewBox: box.map(rounded).join(' '),
    width: rounded(box[2] ?? 0),
    height: rounded(box[3] ?? 0),
    role: 'img',
    'font-family': fontFamily,
  });
  const named = make('title', {});
  named.textContent = words.title;
  const [left = 0, top = 0, whole = 0, tall = 0] = box;
  const paper = make('rect', {
    x: rounded(left),
    y: rounded(top),
    width: rounded(whole),
    height: rounded(tall),
    fill: token('--paper', 'white'),
  });
  const write = (lines: readonly string[], from: number, fontSize: number, look: Readonly<Record<string, string>>) =>
    lines.map((line, index) => {
      const at = rounded(from + (index + 0.9) * fontSize * LINE);
      const text = make('text', { x: rounded(x), y: at, 'font-size': rounded(fontSize), ...look });
      text.textContent = line;
      return text;
    });
  // A drawing in the drawing: what goes beyond its edges is cut, as on the page.
  const drawing = make('svg', {
    x: rounded(x),
    y: rounded(y),
    width: rounded(width),
    height: rounded(height),
    viewBox: [x, y, width, height].map(rounded).join(' '),
  });
  drawing.append(...copy.childNodes);
  root.append(
    named,
    paper,
    ...write(title, y - margin / 2 - titleHeight, titleSize, { fill: token('--ink', 'black'), 'font-weight': '700' }),
    drawing,
    ...write(caption, y + height + margin / 2, size, { fill: token('--ink-soft', 'black') }),
  );
  return new XMLSerializer().serializeToString(root);
}

function make(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') element.setAttribute(key, value);
  return element;
}

/** What the drawing shows, in its own units; its size on the page when it does not say. */
function viewBoxOf(element: SVGSVGElement): readonly [number, number, number, number] {
  const [x, y, width, height] = (element.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (x !== undefined && y !== undefined && width && height) return [x, y, width, height];
  const shown = element.getBoundingClientRect();
  return [0, 0, shown.width || 300, shown.height || 150];
}

/** A colour of the page. */
const token = (name: string, otherwise: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim() || otherwise;

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
