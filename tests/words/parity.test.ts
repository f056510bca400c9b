import { describe, expect, it } from 'vitest';
import { idsToWord, rulebooksThatSpeak } from '../frozen/ids-to-word.ts';
import { flatten, LANGUAGES, namespacesOf, read, texts } from './locales.ts';

/** Old links speak too: what a published rulebook has is worded for ever. */
const asked = idsToWord(rulebooksThatSpeak());
const PLURAL = /_(ordinal_)?(zero|one|two|few|many|other)$/;
const keysOf = (language: string) => [...new Set(texts(language).map(([path]) => path.replace(PLURAL, '')))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe.each(LANGUAGES.filter((language) => language !== 'fr'))(
  '%s says all that French says, and no more',
  (language) => {
    it('has the same files', () => expect(namespacesOf(language)).toEqual(namespacesOf('fr')));
    it('has the same keys', () => expect(keysOf(language)).toEqual(keysOf('fr')));
    it('has the same placeholders', () => {
      const french = new Map(texts('fr').map(([path, text]) => [path.replace(PLURAL, ''), placeholders(text)]));
      const differing = texts(language)
        .filter(([path]) => path.endsWith('_other') || !PLURAL.test(path))
        .filter(([path, text]) => String(placeholders(text)) !== String(french.get(path.replace(PLURAL, ''))));
      expect(differing).toEqual([]);
    });
  },
);

describe.each(LANGUAGES)('%s', (language) => {
  it('has every plural form its grammar asks for', () => {
    const paths = texts(language).map(([path]) => path);
    for (const ordinal of [false, true]) {
      const forms = new Intl.PluralRules(language, { type: ordinal ? 'ordinal' : 'cardinal' }).resolvedOptions()
        .pluralCategories;
      const mark = ordinal ? '_ordinal_other' : '_other';
      const stems = paths
        .filter((path) => path.endsWith(mark) && (ordinal || !path.endsWith('_ordinal_other')))
        .map((path) => path.slice(0, -mark.length));
      expect(stems.length).toBeGreaterThan(0);
      const missing = stems.flatMap((stem) =>
        forms.map((form) => mark.replace('other', form)).filter((end) => !paths.includes(stem + end)),
      );
      expect(missing).toEqual([]);
    }
  });

  it('has no empty text', () => expect(texts(language).filter(([, text]) => text.trim() === '')).toEqual([]));

  it('gives each effect a reason of one sentence', () => {
    const others = flatten(read(language, 'effects')).filter(
      ([, text]) => !/^[^.!?…]*\.$/.test(text.replaceAll(/\d\.\d/g, '')),
    );
    expect(others).toEqual([]);
  });

  it.each(['effects', 'alerts', 'actions', 'findings', 'scenarios', 'cases'] as const)(
    'words every one of the %s of the rules and of every published rulebook, and nothing else',
    (namespace) => expect(Object.keys(read(language, namespace)).sort()).toEqual(asked[namespace]),
  );

  it('says every scenario in practice, and every case at length', () => {
    const words = new Map(Object.entries(read(language, 'result')));
    expect(Object.keys(words.get('practices') ?? {}).sort()).toEqual(asked.scenarios);
    expect(Object.keys(words.get('situations') ?? {}).sort()).toEqual(asked.cases);
  });

  it('words every question and option of them, and nothing else', () => {
    const words = new Set(
      flatten(read(language, 'questions')).map(([path]) => path.replace(/\.(hint|definition\..*)$/, '')),
    );
    const labels = [...words].filter((path) => !/\.options\.[a-z-]+$/.test(path) && !/^[a-z]+$/.test(path));
    expect(labels.sort()).toEqual(asked.questions);
  });
});
