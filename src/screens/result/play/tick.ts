import { type Answer, UNKNOWN } from '../../../engine/answers.ts';

/**
 * The answer once an option is ticked or unticked. One answer too many is refused, so that the reader says which to give
 * up; none left is « Je ne sais pas »; and leaving « Je ne sais pas » returns to one's own answer.
 * @param pick how many may be ticked
 * @returns null when it is refused
 */
export function tick(answer: Answer, option: string, checked: boolean, pick: number, own: Answer): Answer | null {
  if (option === UNKNOWN) return checked ? UNKNOWN : own;
  const ticked = answer === UNKNOWN ? [] : answer;
  if (checked) return ticked.length < pick ? [...ticked, option] : null;
  const others = ticked.filter((one) => one !== option);
  return others.length > 0 ? others : UNKNOWN;
}
