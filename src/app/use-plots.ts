import { useEffect, useState } from 'react';

export type Plots = typeof import('./charts-part').PLOTS;

/** The charts' file. It rejects when it cannot be had. */
const fetchPlots = (): Promise<Plots> => import('./charts-part.ts').then(({ PLOTS }) => PLOTS);

/** Fetches the charts' file ahead of the result. The page is complete without it: when it fails, nobody is told. */
export function prefetchPlots(): void {
  fetchPlots().catch(() => undefined);
}

/**
 * The charts' file, fetched once wanted.
 * @returns null until it is here; `failed` when it will not come
 */
export function usePlots(wanted: boolean): { readonly plots: Plots | null; readonly failed: boolean } {
  const [plots, setPlots] = useState<Plots | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    fetchPlots().then(
      (fetched) => current && setPlots(fetched),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return { plots, failed };
}
