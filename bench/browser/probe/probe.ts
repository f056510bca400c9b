import type { Selectors } from '../selectors.ts';
import { type FirstQuestion, firstQuestion } from './first-question.ts';
import { type LastStep, lastStep } from './last-step.ts';
import { type Seen, seen } from './seen.ts';
import { type Timings, timings } from './timings.ts';

/** What stands in a measured page before anything of it. */
type Probe = {
  readonly seen: Seen;
  readonly timings: Timings;
  readonly first: FirstQuestion;
  readonly last: LastStep;
};

declare global {
  /** In measured pages alone. */
  var probe: Probe;
}

/**
 * The probe as the text of a script: one text, since a browser promises no order between several.
 * @param impatient see `firstQuestion`
 */
export const probeScript = (selectors: Selectors, impatient: boolean): string => `{
  // The transpiler names functions by a helper that the page does not have.
  globalThis.__name ??= (named) => named;
  const seen = (${seen})(${JSON.stringify(selectors)});
  const timings = (${timings})();
  globalThis.probe = {
    seen, timings,
    first: (${firstQuestion})(seen, timings, ${impatient}),
    last: (${lastStep})(seen, timings),
  };
}`;
