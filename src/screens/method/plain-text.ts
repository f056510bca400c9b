/** A text as it is compared: no accents, no capitals, ordinary apostrophes and spaces, « œ » as « oe ». */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ');
}

/** True when every word of a query is in a text, in any order, whole or in part. An empty query is in all texts. */
export function holdsWords(plain: string, query: string): boolean {
  return plainText(query)
    .split(' ')
    .every((word) => plain.includes(word));
}
