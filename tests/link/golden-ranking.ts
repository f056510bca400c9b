import { recommend } from '../../src/engine/recommend.ts';
import { asPlayed } from '../../src/link/as-played.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { GoldenLink } from './golden.ts';

/**
 * What a link shows of its ranking, as golden-rankings.json keeps it: one line a scenario, in order. Balances are exact
 * amounts, a tie has a sign, and alerts are those that the answers raise or could raise.
 */
export function rankingShown(rulebook: Rulebook, { answers, play }: GoldenLink): readonly string[] {
  const result = recommend(rulebook, { ...answers, ...play?.answers }, asPlayed(rulebook, play));
  const places = result.ranking.map(({ rank, tied, scenario, exact, alerts }) =>
    [
      `${rank}${tied ? '=' : ''}`,
      scenario,
      lowest(exact, result.scale),
      ...alerts.map(({ id, level, certainty }) => `${certainty}:${level}:${id}`),
    ].join(' '),
  );
  return [result.kind, ...places];
}

/** A fraction in its lowest terms: the same balance whatever unit the engine reckons in. */
function lowest(numerator: number, denominator: number): string {
  const common = divisor(Math.abs(numerator), denominator);
  return `${numerator / common}/${denominator / common}`;
}

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));
