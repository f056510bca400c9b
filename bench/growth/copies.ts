/** The name of a copy: the first is the thing itself, then `budget-b`, `budget-c`… in letters, as ids want. */
export const copied = (id: string, copy: number): string => (copy === 0 ? id : `${id}-${letters(copy)}`);

function letters(number: number): string {
  const last = String.fromCharCode(A + (number % ALPHABET));
  return number < ALPHABET ? last : `${letters(Math.floor(number / ALPHABET) - 1)}${last}`;
}

const A = 'a'.charCodeAt(0);
const ALPHABET = 26;

/** 0, 1… up to so many copies. */
export const copiesOf = (times: number): readonly number[] => Array.from({ length: times }, (_, copy) => copy);

/** Every code of so many letters, in order. */
export const codesOf = (length: number): readonly string[] =>
  length === 0
    ? ['']
    : codesOf(length - 1).flatMap((start) => copiesOf(ALPHABET).map((at) => start + String.fromCharCode(A + at)));
