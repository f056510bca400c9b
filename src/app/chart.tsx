import { type ReactNode, useDeferredValue, useRef, useState } from 'react';
import { ChartFrame, type ChartFrameProps } from '../charts/chart-frame.tsx';
import { OrNothing } from './or-nothing.tsx';
import { type Plots, usePlots } from './use-plots.ts';
import { useUnfolded } from './use-unfolded.ts';

type ChartProps<Data> = Pick<ChartFrameProps, 'rows' | 'legend' | 'scenario'> & {
  /** What it draws: the same object while it is the same drawing. Null while it is being worked out. */
  readonly data: Data | null;
  readonly children: (plots: Plots, data: Data) => ReactNode;
};

/** A chart where it adds to its table: drawn after all the rest, once no fold hides it; else nothing at all. */
export function Chart<Data>(props: ChartProps<Data>) {
  return (
    <OrNothing>
      <Drawn {...props} />
    </OrNothing>
  );
}

function Drawn<Data>({ data, children, ...frame }: ChartProps<Data>) {
  const place = useRef<HTMLDivElement>(null);
  const { value: plots, failed } = usePlots(useUnfolded(place));
  // The former drawing stays, unseen, until the next one: it is changed faster than made.
  const [latest, setLatest] = useState(data);
  if (data !== null && data !== latest) setLatest(data);
  const drawn = useDeferredValue(latest, null);
  if (failed) return null;
  return (
    <ChartFrame {...frame} place={place} former={drawn !== data}>
      {plots && drawn !== null && children(plots, drawn)}
    </ChartFrame>
  );
}
