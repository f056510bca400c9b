import { useState } from 'react';
import type { ScenarioId } from '../../../rulebook/shapes.ts';

/** What the reader has ticked, scenario by scenario: kept while the page is open, and nowhere else. */
export type Ticks = {
  readonly has: (scenario: ScenarioId, action: string) => boolean;
  readonly set: (scenario: ScenarioId, action: string, ticked: boolean) => void;
};

export function useTicks(): Ticks {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const key = (scenario: ScenarioId, action: string) => `${scenario} ${action}`;
  return {
    has: (scenario, action) => ticked.includes(key(scenario, action)),
    set: (scenario, action, on) =>
      setTicked((before) => {
        const others = before.filter((one) => one !== key(scenario, action));
        return on ? [...others, key(scenario, action)] : others;
      }),
  };
}
