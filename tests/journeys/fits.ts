import { expect, type Page } from '@playwright/test';

/** What a reader asks for: a window, and a size of text or a style of their own. */
type View = { readonly width: number; readonly height: number; readonly text?: number; readonly style?: string };

/** In pixels: twice what browsers have. */
const TWICE = 32;
/** More air around letters, words, lines and paragraphs, as WCAG 1.4.12 has it. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** The narrowest window (1.4.10) and the largest text there (1.4.4): longer words show first. */
const PHONES: Readonly<Record<string, View>> = {
  'at 320 pixels, or 1280 at 400 %': { width: 320, height: 256 },
  'text at 200 % on a phone': { width: 390, height: 844, text: TWICE },
};
const ALL: Readonly<Record<string, View>> = {
  ...PHONES,
  'text at 200 % on a desk': { width: 1280, height: 1024, text: TWICE },
  'spaced text on a phone': { width: 390, height: 844, style: SPACED },
};

/** In each language, what is looked at there: a word moves the narrow views alone. */
const VIEWS = { fr: ALL, en: PHONES } as const;

/** However small the window or large the text, all can be read without scrolling sideways: none cut, none covered. */
export async function fits(page: Page, language: keyof typeof VIEWS = 'fr'): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const faults: Record<string, readonly string[]> = {};
  for (const [name, { width, height, text = TWICE / 2, style = '' }] of Object.entries(VIEWS[language])) {
    // The reader's setting, which media queries follow: a style on the page would not move them.
    await browser.send('Page.setFontSizes', { fontSizes: { standard: text } });
    await page.setViewportSize({ width, height });
    // Charts follow the width one frame later.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    faults[name] = await page.evaluate(misplaced, style);
  }
  expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, []])));
}

/** Runs in the page, under a style of the reader's own: what is out of the window, cut or covered there. */
function misplaced(style: string): string[] {
  const sheet = new CSSStyleSheet();
  // What is far from the window is laid out too.
  sheet.replaceSync(`${style} * { content-visibility: visible !important }`);
  document.adoptedStyleSheets = [sheet];
  const { scrollWidth, clientWidth } = document.documentElement;
  const faults = scrollWidth > clientWidth ? [`${scrollWidth} pixels wide in ${clientWidth}`] : [];

  type Frame = { left: number; right: number; top: number; bottom: number; seen: boolean; moves: boolean };
  const whole = { left: 0, right: clientWidth, top: -Infinity, bottom: Infinity, seen: true, moves: false };
  const frames = new Map<Element, Frame>();
  /** What is left to a part of the page by all that it stands in. */
  const frameOf = (one: Element | null): Frame => {
    if (!one) return whole;
    const known = frames.get(one);
    if (known) return known;
    const frame = { ...frameOf(one.parentElement) };
    const { overflowX, overflowY, clipPath, visibility, position } = getComputedStyle(one);
    // For screen readers alone; or in a list that its field opens.
    if (clipPath !== 'none' || visibility !== 'visible' || /^(option|progress)$/.test(one.localName))
      frame.seen = false;
    if (position === 'sticky') frame.moves = true;
    if (one.localName !== 'svg' && one !== document.documentElement && one !== document.body) {
      const box = one.getBoundingClientRect();
      const clips = /hidden|clip/;
      if (clips.test(overflowX))
        Object.assign(frame, { left: Math.max(frame.left, box.left), right: Math.min(frame.right, box.right) });
      if (clips.test(overflowY))
        Object.assign(frame, { top: Math.max(frame.top, box.top), bottom: Math.min(frame.bottom, box.bottom) });
      // A table or lines of code may scroll on their own.
      if (/auto|scroll/.test(overflowX)) Object.assign(frame, { left: -Infinity, right: Infinity });
    }
    frames.set(one, frame);
    return frame;
  };

  const named = (one: Element) => `${one.localName} « ${one.textContent?.trim().slice(0, 40)} »`;
  const lines: { box: DOMRect; of: Element }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const of = text.parentElement;
    if (!of || !text.textContent?.trim()) continue;
    // In a fold that came closed, after the others were opened.
    if (!of.checkVisibility()) continue;
    const frame = frameOf(of);
    // The table beside a drawing says the same, and its words are spaced.
    if (!frame.seen || (style && of.closest('[aria-hidden] svg'))) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (box.width <= 1) continue;
      // A line's box is taller than its letters, and lines may be close: its middle is where letters are.
      const letters = new DOMRect(box.x, box.y + box.height * 0.3, box.width, box.height * 0.4);
      const inside =
        letters.left >= frame.left - 1 &&
        letters.right <= frame.right + 1 &&
        letters.top >= frame.top - 1 &&
        letters.bottom <= frame.bottom + 1;
      if (!inside) faults.push(`cut: ${named(of)}`);
      if (!frame.moves) lines.push({ box: letters, of });
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  for (const [at, { box, of }] of lines.entries())
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next];
      if (!other || other.box.top >= box.bottom) break;
      const covers = other.box.left < box.right - 2 && box.left < other.box.right - 2;
      if (covers && other.of !== of) faults.push(`covered: ${named(of)} by ${named(other.of)}`);
    }
  return [...new Set(faults)].slice(0, 8);
}
