/** A text as it is compared: words of letters and digits alone, without accents or capitals, « œ » as « oe ». */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * True when every word of a query is in a text, in any order, whole or in part; a number is whole, so that « frein 1 » is
 * not « frein 10 ». An empty query is in all texts.
 */
export function holdsWords(plain: string, query: string): boolean {
  return plainText(query)
    .split(' ')
    .every((word) => (/^\p{N}+$/u.test(word) ? ` ${plain} `.includes(` ${word} `) : plain.includes(word)));
}
