import { NAMESPACES } from '../words/namespaces.ts';

/** The first screens' words in French come with the page; all others in one file a language and a part: fewer requests. */
const fileOf = (id: string): string | null => {
  const [, language = '', namespace = ''] = /locales[\\/](\w+)[\\/](\w+)\.json$/.exec(id) ?? [];
  const part = Object.entries(NAMESPACES).find(([, names]) => names.some((name) => name === namespace))?.[0];
  if (!part || (part === 'main' && language === 'fr')) return null;
  return `${part}-${language}`;
};

/** How the words of locales/ are put together in the built site. */
export const wordFiles = [{ test: (id: string) => fileOf(id) !== null, name: fileOf }];
