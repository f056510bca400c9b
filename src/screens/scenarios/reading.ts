import { createContext, useContext } from 'react';
import type { Route } from '../../components/route.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';

/** What the parts of the page share: the rules it is drawn from, and the ways to a finding and to a rule on the method page. */
export type Reading = {
  readonly rulebook: Rulebook;
  readonly finding: (ref: string) => Route;
  readonly rule: (id: string) => Route;
};

const Read = createContext<Reading | null>(null);

export const ReadingProvider = Read.Provider;

/** @throws Error outside a scenario's page */
export function useReading(): Reading {
  const reading = useContext(Read);
  if (!reading) throw new Error('Only inside a scenario’s page');
  return reading;
}
