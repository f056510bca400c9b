import { rulebook } from 'virtual:rulebook';
import { describe, expect, it } from 'vitest';
import { contributionBars, reachOf } from '../../src/charts/contribution-bars.ts';
import { recommend } from '../../src/engine/recommend.ts';

describe.each(rulebook.cases.map(({ id, answers }) => [id, answers] as const))('the bars of %s', (_, answers) => {
  const recommendation = recommend(rulebook, answers);

  it('sum to each balance, to the half point at which it is shown', () => {
    for (const standing of recommendation.ranking) {
      const bars = contributionBars(standing, recommendation);
      const sum = bars.reduce((all, { helps, hinders }) => all + helps + hinders, 0);
      expect(Math.abs(sum - standing.balance)).toBeLessThanOrEqual(0.25 + 1e-9);
    }
  });

  it('are one a question, in the order of the sum on the page, all within one scale', () => {
    const [least, most] = reachOf(recommendation);
    for (const standing of recommendation.ranking) {
      const bars = contributionBars(standing, recommendation);
      expect(bars.map(({ key }) => key)).toEqual([...new Set(standing.contributions.map(({ block }) => block.key))]);
      for (const { helps, hinders } of bars) {
        expect(helps - hinders).toBeGreaterThan(0);
        expect(helps).toBeLessThanOrEqual(most);
        expect(hinders).toBeGreaterThanOrEqual(least);
      }
    }
  });
});
