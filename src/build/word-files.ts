import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORDS = 'virtual:words';

/** A language's name as its speakers write it: « Français », “English”. */
export function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/**
 * Serves the words of locales/ as modules: `virtual:words`, how to fetch each part of each language, and the languages' names
 * (a browser takes 50 ms on a slow processor to look up the first one); and each of these parts, its namespaces together. One
 * file a language and a part: fewer requests, and fewer names in the first file, than one a namespace. What two parts say is
 * in both: imported by both, it would be one more file to ask for.
 * @param locales the folder, with one of its own a language
 * @param parts the namespaces of each part
 * @param withPage the part and the language that come with the page
 */
export function wordFiles(
  locales: string,
  parts: Readonly<Record<string, readonly string[]>>,
  withPage: { readonly part: string; readonly language: string },
): Plugin {
  const index = () => {
    const languages = readdirSync(locales);
    const fetchers = languages.map((language) => {
      const fetched = Object.keys(parts).filter((part) => part !== withPage.part || language !== withPage.language);
      return `${language}: { ${fetched.map((part) => `${part}: () => import('${WORDS}/${part}-${language}')`).join(', ')} }`;
    });
    const names = Object.fromEntries(languages.map((language) => [language, nameOf(language)]));
    return `export const files = { ${fetchers.join(', ')} };\nexport const names = ${JSON.stringify(names)};`;
  };
  const filesOf = (name: string) => {
    const [part = '', language = ''] = name.split('-');
    return (parts[part] ?? [])
      .map((namespace) => ({ namespace, path: join(locales, language, `${namespace}.json`) }))
      .filter(({ path }) => existsSync(path));
  };
  return {
    name: 'boussole-words',
    resolveId: (id) => (id === WORDS || id.startsWith(`${WORDS}/`) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${WORDS}`) return index();
      if (!id.startsWith(`\0${WORDS}/`)) return null;
      const files = filesOf(id.slice(WORDS.length + 2));
      for (const { path } of files) this.addWatchFile(path);
      const texts = files.map(({ namespace, path }) => `${JSON.stringify(namespace)}: ${readFileSync(path, 'utf8')}`);
      return `export default { ${texts.join(', ')} };`;
    },
  };
}
