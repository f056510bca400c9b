/**
 * The mean width of a letter, for a height of one, in the widest of the usual typefaces: a drawing has no words that flow, so
 * lines are broken by it.
 */
const LETTER = 0.58;

/**
 * Breaks a text into lines that fit, between words.
 * @param width of the room, in the units of `size`
 */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}
