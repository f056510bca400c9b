import { COMPARISON } from './comparison.ts';
import type { LinkProblem } from './decode.ts';
import { LONGEST_INPUT } from './format.ts';
import { lowerCase } from './lower-case.ts';

/** The parts of a result link, and how long the last one is: together they show every cut. */
const PARTS = 5;
const CHECK_LENGTH = 8;

export type DecodedComparison = { readonly links: readonly string[] } | { readonly problem: LinkProblem };

/**
 * Reads the fragment of a comparison, as `recoverLink` gives it. Total and linear.
 * @returns one to four links, each to be read by `decodeLink`, which verifies its check: one that was altered is said so
 * there; or why there is no comparison. A cut one is `truncated`, wherever it was cut.
 */
export function decodeComparison(fragment: string): DecodedComparison {
  if (fragment.length > LONGEST_INPUT) return { problem: 'altered' };
  const [name, count, ...parts] = lowerCase(fragment).split('.');
  if (name !== COMPARISON) return { problem: 'altered' };
  if (count === undefined || count === '') return { problem: 'truncated' };
  if (!/^[1-4]$/.test(count)) return { problem: 'altered' };
  const missing = Number(count) * PARTS - parts.length;
  const last = parts[parts.length - 1] ?? '';
  if (missing > 0 || (missing === 0 && last.length < CHECK_LENGTH)) return { problem: 'truncated' };
  if (missing < 0) return { problem: 'altered' };
  const links = Array.from({ length: Number(count) }, (_, at) => parts.slice(at * PARTS, (at + 1) * PARTS).join('.'));
  return { links };
}
