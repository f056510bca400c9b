/**
 * How the words of locales/ are put together in the built site: one file a language and a part, fewer requests than one a
 * namespace. Those that the page itself begins with are left in it.
 * @param parts the namespaces of each part
 * @param withPage the part and the language that come with the page
 */
export function wordFiles(
  parts: Readonly<Record<string, readonly string[]>>,
  withPage: { readonly part: string; readonly language: string },
) {
  const fileOf = (id: string): string | null => {
    const [, language = '', namespace = ''] = /locales[\\/](\w+)[\\/](\w+)\.json$/.exec(id) ?? [];
    const part = Object.keys(parts).find((name) => parts[name]?.includes(namespace));
    if (!part || (part === withPage.part && language === withPage.language)) return null;
    return `${part}-${language}`;
  };
  return [{ test: (id: string) => fileOf(id) !== null, name: fileOf }];
}
