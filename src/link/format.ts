import type { ActorId } from '../rulebook/shapes.ts';

/**
 * A result link: `1.<rulebook>.<answers>.<text>.<check>`, letters a–z, digits and single dots only, so that mail
 * programs keep it whole. Answers are question codes and option codes, in question order; 0 is « Je ne sais pas ». What
 * the reader plays with follows them: each kind after its digit, which no question and no option has for a code.
 */
export const FORMAT = '1';
/** The code of « Je ne sais pas ». */
export const UNKNOWN_CODE = '0';
/** Before answers tried instead of the reader's own, coded as these are. */
export const TRIED = '1';
/** Before the code of the actor who has the priority. */
export const PRIORITY = '2';
/** Before the findings switched off: two base-36 characters each, its place in the pinned rulebook's list, from 0. */
export const OFF = '3';
/** As permanent as the codes of questions: never another meaning. */
export const ACTOR_CODES: Readonly<Record<ActorId, string>> = { commissioner: 'c', provider: 'p', participant: 'u' };
/** The text part when the sender added none. */
export const NO_TEXT = '0';
/** Longer than any link can be: what is longer is not read. */
export const LONGEST_INPUT = 4096;
