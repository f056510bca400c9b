/** On so many sets of answers every engine must agree before any is timed: half of them complete. */
export const SETS_AGREED = 2_000;
