import { rulebook } from 'virtual:rulebook';
import type { SeriesName, Times } from '../series.ts';
import { TIMES } from './times.ts';

declare global {
  /** The times of a series at one size. On the page of this file alone. */
  var grow: (series: SeriesName, size: number) => Times;
}

globalThis.grow = (series, size) => TIMES[series](rulebook, size);
