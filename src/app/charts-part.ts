import { ContributionsPlot } from '../charts/contributions-plot.tsx';
import { ReadingsPlot } from '../charts/readings-plot.tsx';

/** What is drawn with Recharts, in a file of its own. */
export const PLOTS = { ContributionsPlot, ReadingsPlot };
