import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORDS = 'virtual:words';

/**
 * Serves the words of locales/ as modules: `virtual:words`, how to fetch each part of each language; and each of these, its
 * namespaces together. One file a language and a part: fewer requests, and fewer names in the first file, than one a namespace.
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
    const languages = readdirSync(locales).map((language) => {
      const fetched = Object.keys(parts).filter((part) => part !== withPage.part || language !== withPage.language);
      return `${language}: { ${fetched.map((part) => `${part}: () => import('${WORDS}/${part}-${language}')`).join(', ')} }`;
    });
    return `export const files = { ${languages.join(', ')} };`;
  };
  const together = (name: string) => {
    const [part = '', language = ''] = name.split('-');
    const files = (parts[part] ?? [])
      .map((namespace) => ({ namespace, path: join(locales, language, `${namespace}.json`) }))
      .filter(({ path }) => existsSync(path));
    const imports = files.map(({ path }, at) => `import words${at} from ${JSON.stringify(path)};`);
    return `${imports.join('\n')}\nexport default { ${files.map(({ namespace }, at) => `${JSON.stringify(namespace)}: words${at}`).join(', ')} };`;
  };
  return {
    name: 'boussole-words',
    resolveId: (id) => (id === WORDS || id.startsWith(`${WORDS}/`) ? `\0${id}` : null),
    load: (id) => {
      if (id === `\0${WORDS}`) return index();
      return id.startsWith(`\0${WORDS}/`) ? together(id.slice(WORDS.length + 2)) : null;
    },
  };
}
