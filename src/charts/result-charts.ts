import type { ComponentType } from 'react';
import type { ScenarioReadings } from '../engine/firmness/readings.ts';
import type { Recommendation } from '../engine/recommend.ts';
import type { Standing } from '../engine/standing.ts';

export type ReadingsChartProps = {
  readonly ranking: Recommendation['ranking'];
  /** Null while they are being worked out. */
  readonly readings: readonly ScenarioReadings[] | null;
};

export type ContributionsChartProps = {
  readonly recommendation: Recommendation;
  /** Of one of its scenarios. */
  readonly standing: Standing;
};

/** The drawings that a result may show beside its tables. It is complete without them. */
export type ResultCharts = {
  /** Each scenario's places in the readings. */
  readonly Readings: ComponentType<ReadingsChartProps>;
  /** What each answer adds to a scenario's balance and takes from it. */
  readonly Contributions: ComponentType<ContributionsChartProps>;
};
