import { type Fetched, useFetched } from './use-fetched.ts';

export type Plots = typeof import('./charts-part').PLOTS;

/** The charts' file. It rejects when it cannot be had. */
const fetchPlots = (): Promise<Plots> => import('./charts-part.ts').then(({ PLOTS }) => PLOTS);

/** Fetches the charts' file ahead of the result. The page is complete without it: when it fails, nobody is told. */
export function prefetchPlots(): void {
  fetchPlots().catch(() => undefined);
}

/** The charts' file, fetched once wanted. */
export const usePlots = (wanted: boolean): Fetched<Plots> => useFetched(fetchPlots, wanted);
