/** Results compared: the first part of their link, before how many they are and each one's own link. */
export const COMPARISON = 'compare';

/** The fragment of a comparison: `compare.<n>.<link>.<link>…`; `compare` alone when nothing is compared yet. */
export const encodeComparison = (links: readonly string[]): string =>
  links.length === 0 ? COMPARISON : [COMPARISON, links.length, ...links].join('.');
