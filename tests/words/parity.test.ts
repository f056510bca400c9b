import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  it('has at most 25 words a sentence', () => {
    const long = texts(language).flatMap(([path, text]) =>
      text
        .split(/(?<=[.!?…])[\s\u202f]+(?=\p{Lu}|«|“)/u)
        .filter((sentence) => (sentence.match(/[\p{L}\p{N}{}½]+(?:[’-][\p{L}\p{N}]+)*/gu) ?? []).length > 25)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

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

it('uses every text of the interface, of all that the result says, of the objections and of the editing commands', () => {
  const sources = (folder: string): string =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
  const code = ['../../src', '../../scripts/rules']
    .map((folder) => sources(join(import.meta.dirname, folder)))
    .join('\n');
  // Keys made of an id: the id is checked where it comes from.
  const made: Readonly<Record<string, RegExp>> = {
    interface: /^chapters(\.|$)/,
    rose: /^(private|public|institution|citizens)$/,
    review: /^$/,
    lost: /^(address|truncated|altered|newer|unknown-rulebook)$/,
    result:
      /^(result\.(leading|tied)(Case|Try|Sent)?$|practices|situations|facets|actors|scenario\.sum(Actors|Divisor|Total|Weight)|alerts\.(red|vigilance)|source\.(actors|lever|brake|synthesis|card))(\.|$)/,
    firmness: /^(words|meaning)\./,
    change:
      /^(about|ask|tipping\.(added|instead|removed)|unknown\.(becomes|alonePlace|tied|sure|still)|versus\.(helps|hinders|alsoHelped|alsoHeldBack|cancelled|silent))(\.|$)/,
    dated: /^(outcome|levels|rule\.(added|removed|changed|same)|questions\.(added|removed|changed|dropped))(\.|$)/,
    data: /^(panel\.(png|svg)|open\.problems\.[a-z-]+)$/,
    plan: /^who(\.|$)/,
    play: /^(summary\.(nothing|unanswered)|actors\.named\.[a-z]+|findings\.(synthesis|card)(Label)?|moved\.(helps|hinders)(Now|NoMore|Less))$/,
    charts: /^dial\.(private|public|institution|citizens)$/,
    contest: /^$/,
    report:
      /^(more\.|(project|note|author|helps|hinders|code|codeWithoutNote)$|panel\.(saved|doubtful|refused|unfetched)$)/,
    compare:
      /^(problems\.(partial|too-many|nothing-found|unreadable|newer-file|not-result|damaged|unfetched)|answers\.(first|together|order|nothing)|decisive\.(same|more|not-all))$/,
    share: /^files\.(saved|doubtful|refused)$/,
    link: /^$/,
    later: /^$/,
    integrate:
      /^(parts|theme\.(auto|light|dark)|colour\.(light|dark)|preview\.(desktop|phone)|wordpress|statistics\.screens|readers)(\.|$)/,
    editing: /^(firmness\.words|kinds|verbs|fields|kindsOfQuestion|strengths|reasons)(\.|$)/,
  };
  const unused = Object.entries(made).flatMap(([namespace, pattern]) =>
    flatten(read('fr', namespace))
      .map(([path]) => path.replace(PLURAL, ''))
      .filter((path) => !pattern.test(path) && !code.includes(`${path}'`))
      .map((path) => `${namespace}: ${path}`),
  );
  expect([...new Set(unused)]).toEqual([]);
});
