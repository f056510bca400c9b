import type { Mark, Selectors } from '../selectors.ts';

/** What a reader sees of the page at hand. */
export type Seen = {
  /** The text of the question; empty where none is shown. */
  readonly question: () => string;
  readonly options: () => readonly HTMLElement[];
  readonly next: () => HTMLElement | undefined;
  readonly start: () => HTMLElement | undefined;
  readonly finish: () => HTMLElement | undefined;
  readonly mark: (name: Mark) => boolean;
};

/** Runs in the page. */
export function seen({ question, option, next, start = '', finish = '', marks }: Selectors): Seen {
  const shown = (element: HTMLElement) => {
    const { width, height } = element.getBoundingClientRect();
    const visible = { visibilityProperty: true, opacityProperty: true };
    return width > 0 && height > 0 && element.checkVisibility(visible);
  };
  const all = (selector: string) => (selector === '' ? [] : [...document.querySelectorAll<HTMLElement>(selector)]);
  // It looks in every frame: whether the others are visible too would be measured with the page.
  const first = (selector: string) => all(selector).find(shown);
  return {
    question: () => first(question)?.textContent.trim() ?? '',
    options: () => all(option).filter(shown),
    next: () => first(next),
    start: () => first(start),
    finish: () => first(finish),
    mark: (name) => first(marks[name] ?? '') !== undefined,
  };
}
