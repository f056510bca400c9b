import { expect } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import type { Standing } from '../../src/engine/standing.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { ScenarioId } from '../../src/rulebook/shapes.ts';

/** What the result says of one scenario. */
export function standingOf(rulebook: Rulebook, answers: Answers, scenario: ScenarioId): Standing {
  const found = recommend(rulebook, answers).ranking.find((one) => one.scenario === scenario);
  if (!found) throw new Error(`${scenario} is not ranked`);
  return found;
}

/** The exact balance of a scenario is n/d, with no rounding at all. */
export function expectBalance(rulebook: Rulebook, answers: Answers, scenario: ScenarioId, n: number, d: number): void {
  const { scale } = recommend(rulebook, answers);
  expect(standingOf(rulebook, answers, scenario).exact * d).toBe(n * scale);
}
