import { type Fetched, useFetched } from './use-fetched.ts';
import { whole } from './whole.ts';

export type Plots = typeof import('./charts-part').PLOTS;

/** The charts' file. It rejects when it cannot be had. */
const fetchPlots = (): Promise<Plots> => import('./charts-part.ts').then(({ PLOTS }) => whole(PLOTS));

/** The charts' file, fetched once wanted: the page is complete without it. */
export const usePlots = (wanted: boolean): Fetched<Plots> => useFetched(fetchPlots, wanted);
