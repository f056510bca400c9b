import { ones } from '../engine/bits.ts';
import { modelOf } from '../engine/model.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { FirstPlace, PerScenario } from './fairness.ts';
import { type Halves, halvesOf } from './half-table.ts';
import { sweep } from './leaders.ts';
import { perScenario } from './per-scenario.ts';

/** How often each scenario stands first, over every complete answer set: about a second for fifteen questions. */
export function firstPlaces(rulebook: Rulebook): PerScenario<FirstPlace> {
  const halves = halvesOf(modelOf(rulebook));
  const sets = halves.outer.size * halves.inner.size;
  const groups = countGroups(halves);
  return perScenario(rulebook, (_, scenario) => {
    const led = groups.flatMap((count, group) => ((group >> scenario) & 1 ? { count, among: ones(group) } : []));
    const sum = (which: typeof led, value: (one: (typeof led)[number]) => number) =>
      which.reduce((all, one) => all + value(one), 0);
    return {
      alone: sum(
        led.filter(({ among }) => among === 1),
        ({ count }) => count,
      ),
      tied: sum(
        led.filter(({ among }) => among > 1),
        ({ count }) => count,
      ),
      share: sum(led, ({ count, among }) => count / among) / sets,
    };
  });
}

/** How many answer sets each group of leaders has; a group is one bit a scenario. */
function countGroups(halves: Halves): readonly number[] {
  const counts = new Float64Array(16);
  const seen = new Int32Array(16);
  sweep(halves, (_, [p0, p1, p2, p3]) => {
    seen.fill(0);
    for (let word = 0; word < p0.length; word++) {
      const a = p0[word] ?? 0;
      const b = p1[word] ?? 0;
      const c = p2[word] ?? 0;
      const d = p3[word] ?? 0;
      const neither = ~(c | d);
      const nor = ~(a | b);
      seen[1] = (seen[1] ?? 0) + ones(a & ~b & neither);
      seen[2] = (seen[2] ?? 0) + ones(b & ~a & neither);
      seen[4] = (seen[4] ?? 0) + ones(c & ~d & nor);
      seen[8] = (seen[8] ?? 0) + ones(d & ~c & nor);
      // The others are ex æquo: one bit at a time, for they are few.
      let tied = (a & b) | (c & d) | ((a | b) & (c | d));
      while (tied !== 0) {
        const bit = 31 - Math.clz32(tied);
        const group =
          ((a >>> bit) & 1) | (((b >>> bit) & 1) << 1) | (((c >>> bit) & 1) << 2) | (((d >>> bit) & 1) << 3);
        seen[group] = (seen[group] ?? 0) + 1;
        tied &= ~(1 << bit);
      }
    }
    for (const [group, sets] of seen.entries()) counts[group] = (counts[group] ?? 0) + sets;
  });
  return [...counts];
}
