import type { Fairness } from '../../../src/proof/fairness.ts';

/** What the proof found outside a bound and that rules/fairness.yaml does not justify, a line each. */
export const brokenBounds = ({ bounds }: Fairness): string[] =>
  bounds
    .filter(({ status }) => status === 'broken')
    .flatMap(({ id, outside }) =>
      outside
        .filter(({ justified }) => justified === null)
        .map(({ subject, value, limit }) => `fairness, ${id}: ${subject} is at ${value}, the limit is ${limit}`),
    );
