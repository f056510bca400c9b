import type { Seen } from './seen.ts';
import type { Timings } from './timings.ts';

/** The first question, in milliseconds from the start of the navigation; null until then. */
export type FirstQuestion = {
  /** When the frame that shows it was painted. */
  visible: number | null;
  /** When an answer and « next », tried again and again, had changed the question: painted. */
  answered: number | null;
};

/**
 * Runs in the page: waits for the first question.
 * @param impatient clicks on an answer, on « next », on an answer… from the first sight of it until another question is there
 */
export function firstQuestion(seen: Seen, timings: Timings, impatient: boolean): FirstQuestion {
  /** Between two clicks, in milliseconds. */
  const every = 20;
  const found: FirstQuestion = { visible: null, answered: null };
  const begin = () => {
    const first = seen.question();
    let tries = 0;
    const tryAgain = () => {
      if (seen.question() !== first) {
        timings.afterPaint((now) => {
          found.answered = now;
        });
        return;
      }
      const options = seen.options();
      if (tries % 2 === 0) options[(tries / 2) % 2]?.click();
      else seen.next()?.click();
      tries++;
      setTimeout(tryAgain, every);
    };
    tryAgain();
  };
  let started = false;
  const look = () => {
    if (seen.question() === '') {
      const start = started ? undefined : seen.start();
      if (start) {
        started = true;
        start.click();
      }
      requestAnimationFrame(look);
      return;
    }
    timings.painted((now) => {
      found.visible = now;
      if (impatient) begin();
    });
  };
  requestAnimationFrame(look);
  return found;
}
