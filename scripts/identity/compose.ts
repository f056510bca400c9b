import type { Page } from '@playwright/test';

/** A picture composed of pieces of the site itself: redrawn there, they are redrawn here. */
export type Composed = {
  /** Where a piece goes: `<i data-piece="dial">`, `emblem`, `name` or `title`; `data-size` gives a drawing its side. */
  readonly html: string;
  readonly css: string;
};

/** Where each piece is on the first screen. */
const PIECES = { dial: 'figure svg[role="img"]', emblem: 'header svg', name: 'header svg + *', title: 'h1' } as const;

/**
 * Puts a picture in the place of the first screen, in its font and colours. The page must have been opened past its
 * security policy.
 */
export async function compose(page: Page, { html, css }: Composed): Promise<void> {
  await page.evaluate(
    ([markup, rules, pieces]) => {
      const found = Object.fromEntries(
        Object.entries(pieces).map(([piece, selector]) => {
          const one = document.querySelector(selector);
          if (!one) throw new Error(`no ${piece} on the first screen: ${selector}`);
          return [piece, one.cloneNode(true) as Element];
        }),
      );
      document.body.replaceChildren(document.createRange().createContextualFragment(markup));
      document.body.removeAttribute('class');
      for (const place of document.querySelectorAll<HTMLElement>('[data-piece]')) {
        const { piece = '', size } = place.dataset;
        const one = found[piece]?.cloneNode(true) as Element;
        if (size) for (const side of ['width', 'height']) one.setAttribute(side, size);
        place.replaceWith(one instanceof SVGElement ? one : (one.textContent ?? ''));
      }
      const style = document.createElement('style');
      style.textContent = rules;
      document.head.append(style);
    },
    [html, css, PIECES] as const,
  );
  await page.evaluate(() => document.fonts.ready);
}
