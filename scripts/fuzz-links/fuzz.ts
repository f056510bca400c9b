import { runInNewContext } from 'node:vm';
import type { Questionnaire } from '../../src/rulebook/rulebook.ts';
import { type HostileLink, hostileLinks } from './hostile-links.ts';
import { originalsOf } from './originals.ts';
import { type Tried, tryLink } from './try-link.ts';

export type Fuzzed = {
  /** How many of each kind came to each outcome. */
  readonly counts: ReadonlyMap<string, number>;
  readonly slowest: { readonly milliseconds: number; readonly kind: string; readonly length: number };
  /** Crashes, hangs, slow ones and wrong results, the first hundred. */
  readonly faults: readonly string[];
};

/** How a link is opened: in every way the page could. */
type Open = (rulebook: Questionnaire, hostile: HostileLink) => Tried;

/** Links opened under one clock, and what it gives them, in milliseconds: a hundred times what they need. */
const TOGETHER = 1000;
const HANG = 20_000;
/** What one link is given, in milliseconds: linear in its length, and ten times what a busy machine needs. */
const allowed = (length: number): number => 200 + length / 100;

/** Opens so many hostile links. One that never ends is stopped, is a fault, and is the last. */
export function fuzz(rulebook: Questionnaire, count: number, seed: number, open: Open = tryLink, hang = HANG): Fuzzed {
  const counts = new Map<string, number>();
  const faults: string[] = [];
  let slowest = { milliseconds: 0, kind: '', length: 0 };
  let at = '';
  let left = count;
  const links = hostileLinks(originalsOf(rulebook), seed);
  const openSome = () => {
    for (const end = Math.max(0, left - TOGETHER); left > end; left--) {
      const hostile: HostileLink = links.next().value;
      const { kind, input } = hostile;
      at = `${kind} ${JSON.stringify(input.slice(0, 300))}`;
      const { outcome, found, milliseconds } = opened(() => open(rulebook, hostile), input.length);
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, kind, length: input.length };
      counts.set(`${kind}: ${outcome}`, (counts.get(`${kind}: ${outcome}`) ?? 0) + 1);
      for (const fault of found) if (faults.length < 100) faults.push(`${at}: ${fault}`);
    }
  };
  try {
    // The clock of a script stops whatever the script calls: nothing else does, in one thread.
    while (left > 0) runInNewContext('openSome()', { openSome }, { timeout: hang });
  } catch (error) {
    faults.push(`${at}: ${error}`);
  }
  return { counts, slowest, faults };
}

type Opened = {
  readonly outcome: Tried['outcome'] | 'crash';
  readonly found: readonly string[];
  readonly milliseconds: number;
};

/** What becomes of a link, and its time: the best of three when the first is too long, since machines pause. */
function opened(open: () => Tried, length: number): Opened {
  let milliseconds = Number.POSITIVE_INFINITY;
  try {
    for (let times = 1; ; times++) {
      const start = performance.now();
      const { outcome, faults } = open();
      milliseconds = Math.min(milliseconds, performance.now() - start);
      if (milliseconds <= allowed(length)) return { outcome, found: faults, milliseconds };
      const slow = `${milliseconds.toFixed(0)} ms for ${length} characters, at best`;
      if (times === 3) return { outcome, found: [...faults, slow], milliseconds };
    }
  } catch (error) {
    return { outcome: 'crash', found: [String(error)], milliseconds: 0 };
  }
}
