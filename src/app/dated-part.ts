import { rulesChangeInSteps } from '../engine/rules-change/rules-change.ts';
import { Outcome } from '../screens/result/dated/outcome.tsx';
import { WhatChanged } from '../screens/result/dated/what-changed.tsx';

/** What compares a result of older rules with today's, in a file of its own: few results are. */
export const DATED = { rulesChangeInSteps, Outcome, WhatChanged };
