/** In pixels. A row is its name, its bar below, and some air. */
export const ROW = 44;
export const BAR = 14;
/** Over the first row: bars stand in the middle of theirs, and names need more than what is left above. */
export const HEAD = 12;
/** The figures under the rows. */
export const SCALE = 30;
/** On both sides, so that the figure under the end of the longest bar is not cut. */
export const EDGE = 14;
