import { transition } from 'xstate';
import type { JourneyActor, JourneySnapshot } from './history.ts';
import type { JourneyEvent } from './journey.ts';

/** Where a step would lead from a snapshot: looked up, and not taken. */
export const whereItLeads = ({ logic }: JourneyActor, from: JourneySnapshot, step: JourneyEvent): JourneySnapshot =>
  transition(logic, from, step)[0];
