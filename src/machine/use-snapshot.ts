import { useCallback, useSyncExternalStore } from 'react';
import type { JourneyActor, JourneySnapshot } from './history.ts';

/** The machine as React reads it: the whole adapter. */
export function useSnapshot(actor: JourneyActor): JourneySnapshot {
  const subscribe = useCallback((changed: () => void) => actor.subscribe(changed).unsubscribe, [actor]);
  const read = () => actor.getSnapshot();
  return useSyncExternalStore(subscribe, read, read);
}
