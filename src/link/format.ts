/**
 * A result link: `1.<rulebook>.<answers>.<text>.<check>`, letters a–z, digits and single dots only, so that mail
 * programs keep it whole. Answers are question codes and option codes, in question order; 0 is « Je ne sais pas ».
 */
export const FORMAT = '1';
/** The code of « Je ne sais pas ». */
export const UNKNOWN_CODE = '0';
/** The text part when the sender added none. */
export const NO_TEXT = '0';
/** Longer than any link can be: what is longer is not read. */
export const LONGEST_INPUT = 4096;
