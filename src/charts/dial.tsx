import type { ScenarioReadings } from '../engine/firmness/readings.ts';
import type { Scenario } from '../rulebook/shapes.ts';
import { Rose } from './rose.tsx';

type DialProps = {
  readonly scenarios: readonly Scenario[];
  /** Null while they are being worked out. */
  readonly readings: readonly ScenarioReadings[] | null;
};

/** The compass of a result. */
export function Dial({ scenarios }: DialProps) {
  return <Rose scenarios={scenarios} />;
}
