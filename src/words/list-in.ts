type ListType = 'conjunction' | 'disjunction' | 'unit';

const made = new Map<string, Intl.ListFormat>();

function listOf(language: string, type: ListType): Intl.ListFormat {
  const key = `${language} ${type}`;
  const list = made.get(key) ?? new Intl.ListFormat(language, { type });
  made.set(key, list);
  return list;
}

/**
 * Items put in a list as a language has it: « a, b et c », « a, b ou c », « a, b, c ». Nothing is made before something is
 * listed, and then once: on a slow processor the first list of a page takes 70 ms.
 */
export const listIn = (
  language: string,
  type: ListType = 'conjunction',
): Pick<Intl.ListFormat, 'format' | 'formatToParts'> => ({
  format: (items) => listOf(language, type).format(items),
  formatToParts: (items) => listOf(language, type).formatToParts(items),
});
