import type { ScenarioReadings } from '../engine/firmness/readings.ts';
import type { Scenario, ScenarioId } from '../rulebook/shapes.ts';
import { diagonalOf } from './diagonal.ts';

/**
 * Degrees between two lines: far enough apart to be counted at the rim, and twenty of them stay in their quarter. It means
 * nothing else.
 */
const STEP = 2.6;

type FanLine = {
  readonly scenario: ScenarioId;
  /** Clockwise from the top, in degrees, −180 to 180. */
  readonly angle: number;
};

/** The twenty readings, one line each, side by side around the diagonal of the scenario that they put first. */
export function fanOf(scenarios: readonly Scenario[], readings: readonly ScenarioReadings[]): readonly FanLine[] {
  return scenarios.flatMap((scenario) => {
    const { x, y } = diagonalOf(scenario);
    const middle = (Math.atan2(x, -y) * 180) / Math.PI;
    const count = readings.find((one) => one.scenario === scenario.id)?.outOfTwenty ?? 0;
    return Array.from({ length: count }, (_, at) => ({
      scenario: scenario.id,
      angle: middle + (at - (count - 1) / 2) * STEP,
    }));
  });
}
