import { type Answer, type Answers, UNKNOWN } from '../engine/answers.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';

/** The first screens, as plain HTML that the build wrote in the page (src/static/first-screens.tsx). */
export type FirstScreens = {
  /** The screen shown: `home`, or what follows `#`. */
  readonly place: () => string | undefined;
  /** The answers ticked there so far. */
  readonly ticked: () => Answers;
  /** Resolves once nothing is being pressed: a button that goes away under a finger is a click that is lost. */
  readonly released: () => Promise<void>;
  /** Gives its place to what `show` shows at once: the focus stays where it is. */
  readonly giveWay: (root: HTMLElement, show: () => void) => void;
};

/** In the same order here and in the app, which draws the same screens. */
const CONTROLS = 'h1, a[href], button, input';
const seen = (control: Element) => control.getClientRects().length > 0;
const controlsOf = (element: Element) => [...element.querySelectorAll<HTMLElement>(CONTROLS)].filter(seen);

/** @returns null where none of them is seen: the address leads elsewhere, or the page was not built */
export function firstScreensIn(
  document: Document,
  { questions }: Pick<Questionnaire, 'questions'>,
): FirstScreens | null {
  const first = document.getElementById('first');
  const { first: shown = 'none' } = document.documentElement.dataset;
  const screens = first?.querySelector(`:scope > [lang="${shown}"]`);
  if (!first || !screens) {
    first?.remove();
    return null;
  }
  return {
    place: () => document.documentElement.dataset['place'],
    ticked: () => {
      const inputs = [...screens.querySelectorAll('input')];
      const answers = questions.map(({ id, pick }): [string, Answer | null] => {
        const ticked = inputs.filter(({ name, checked }) => checked && (name === id || name === `${shown}-${id}`));
        const options = ticked.map(({ value }) => value).filter((value) => value !== UNKNOWN);
        // Nothing kept one from ticking three where two are asked, or « je ne sais pas » as well.
        if (options.length > 0) return [id, options.slice(0, pick)];
        return [id, ticked.length > 0 ? UNKNOWN : null];
      });
      return Object.fromEntries(answers.filter(([, answer]) => answer !== null)) as Answers;
    },
    released: async () => {
      while (first.querySelector(':active'))
        await new Promise((resolve) => {
          // The click comes right after.
          for (const end of ['pointerup', 'pointercancel', 'keyup', 'blur'])
            window.addEventListener(end, () => setTimeout(resolve), { once: true });
        });
    },
    giveWay: (root, show) => {
      const before = controlsOf(screens);
      const at = before.indexOf(document.activeElement as HTMLElement);
      // From here on the letters are ours.
      document.documentElement.dataset['first'] = 'none';
      show();
      first.remove();
      const after = controlsOf(root);
      // Where the app shows another screen, as one reads it: from its heading.
      const same = after.length === before.length ? after[at] : root.querySelector<HTMLElement>('h1');
      if (at >= 0) same?.focus({ preventScroll: true });
    },
  };
}
