import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join(import.meta.dirname, '../../locales');
export const LANGUAGES = readdirSync(LOCALES).sort();

export const namespacesOf = (language: string): string[] =>
  readdirSync(join(LOCALES, language))
    .map((name) => name.replace('.json', ''))
    .sort();

export const read = (language: string, namespace: string): object =>
  JSON.parse(readFileSync(join(LOCALES, language, `${namespace}.json`), 'utf8')) as object;

/** Every text of an object of words, as [path, text]. */
export const flatten = (words: object, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value as object, `${prefix}${key}.`),
  );

/** Every text of a language, as [namespace:path, text]. */
export const texts = (language: string): [string, string][] =>
  namespacesOf(language).flatMap((namespace) =>
    flatten(read(language, namespace), `${namespace}:`).map(([path, text]): [string, string] => [path, text]),
  );
