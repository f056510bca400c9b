/** Groups of letters as wide as one another in Arial, in thousandths of the letters' size; the rest are about as `OTHER`. */
const GROUPS: readonly (readonly [RegExp, number])[] = [
  [/[ijl’'.,:;!|·\s]/u, 278],
  [/[ftrI()-]/u, 333],
  [/[mwMWæœÆŒ½%]/u, 860],
  [/\p{Lu}/u, 710],
];
const OTHER = 570;
/** So much wider are bold letters, at most. */
const BOLD = 1.08;

/**
 * About how wide a text is on one line, a little too wide rather than too narrow.
 * @param size of the letters, in any unit: the result is in the same
 */
export function textWidth(text: string, size: number, bold: boolean): number {
  const thousandths = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
  return (thousandths * size * (bold ? BOLD : 1)) / 1000;
}

const widthOf = (letter: string): number => GROUPS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
