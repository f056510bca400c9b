import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { flatten, namespacesOf, read } from './locales.ts';

/** Keys that are ids of the rules: the tests of parity, and those of the families of tools, compare them with the ids. */
const BY_ID = ['effects', 'alerts', 'actions', 'findings', 'scenarios', 'cases', 'questions', 'families'];

/** Keys made of an id, or of a few words of the code. A namespace that is not here has each of its keys written in the code. */
const MADE: Readonly<Record<string, RegExp>> = {
  interface: /^chapters\./,
  result:
    /^(result\.(leading|tied)(Case|Try|Sent)?$|alerts\.vigilance$|scenario\.sum(Divisor|Total|Weight)$|source\.(lever|brake)$|(practices|situations|facets|actors|scenario\.sumActors|source\.actors)\.)/,
  firmness: /^(words|meaning)\./,
  change:
    /^((about|ask)\.|tipping\.(added|instead|removed)$|unknown\.(becomes|alonePlace|tied|sure|still)$|versus\.(alsoHelped|alsoHeldBack|cancelled|silent)$)/,
  dated: /^((outcome|levels)\.|rule\.(added|removed|changed|same)$|questions\.(added|removed|changed|dropped)$)/,
  data: /^(panel\.(png|svg)$|open\.problems\.)/,
  plan: /^who\./,
  play: /^(summary\.(nothing|unanswered)$|actors\.named\.|findings\.(synthesis|card)(Label)?$|moved\.(helps|hinders)(Now|NoMore|Less)$)/,
  charts: /^dial\.(private|public|institution|citizens)$/,
  report: /^(more\.|panel\.(saved|doubtful|refused|unfetched)$)/,
  compare:
    /^(problems\.(partial|too-many|nothing-found|unreadable|newer-file|not-result|damaged|unfetched)$|answers\.(first|together)$|decisive\.(same|more|not-all)$)/,
  share: /^files\.(saved|doubtful|refused)$/,
  integrate:
    /^((parts|wordpress|readers|statistics\.screens)\.|theme\.(auto|light|dark)$|colour\.(light|dark)\.|preview\.(desktop|phone)$)/,
  method:
    /^((reasoning|rules|formulas|fairness|limits|version)\.title$|search\.any\.|rule\.(lever|brake)(Once|Twice)$|finding\.uses\.|unscored\.|formulas\.(reading|share|tipping)\.(name|sentence)$|fairness\.(measures|neutral|bounds|statuses|courses)\.|fairness\.first\.(asPublished|withoutInferred|unitStrengths)$|justifications\.|limits\.[a-z]+\.(title|text)$)/,
  editing: /^(kinds|verbs|fields|strengths|kindsOfQuestion|reasons|firmness\.words)\./,
  accessibility:
    /^((state|results|unreachable|made|contact|recourse)\.title$|unreachable\.list\.|made\.(axe|html|spoken|size)$|recourse\.(message|delegate)$)/,
  privacy: /^((server|device|link|host|frame)\.|erase\.(panel|press|history|downloads)$)/,
  'case-page': /^(agreement|about|letter|setting|aims|remarks)\.|^(lever|brake)$/,
  'scenario-page': /^(titles|remarks|place\.(tools|leads))\.|^answers\.(lever|brake)$|^families\.(helps|partly|weak)$/,
  static: /^descriptions\./,
};
const PLURAL = /_(ordinal_)?(zero|one|two|few|many|other)$/;

const sources = (folder: string): string =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(import.meta.dirname, folder, name), 'utf8'))
    .join('\n');
const code = ['../../src', '../../scripts/rules'].map(sources).join('\n');
/** Every whole string of the code, as `key` or `namespace:key`. */
const written = new Set([...code.matchAll(/(['`])((?:[a-z-]+:)?[\w.-]+)\1/g)].map(([, , key = '']) => key));

const keys = (namespace: string) =>
  [...new Set(flatten(read('fr', namespace)).map(([path]) => path.replace(PLURAL, '')))].filter(
    (key) => !written.has(key) && !written.has(`${namespace}:${key}`),
  );

it.each(namespacesOf('fr').filter((namespace) => !BY_ID.includes(namespace)))(
  'every text of %s is asked for by the code, by its key or by an id',
  (namespace) => expect(keys(namespace).filter((key) => !MADE[namespace]?.test(key))).toEqual([]),
);

it('takes no key for one made of an id that the code writes, or that is gone', () => {
  const unneeded = Object.entries(MADE).filter(([namespace, made]) => !keys(namespace).some((key) => made.test(key)));
  expect(unneeded.map(([namespace]) => namespace)).toEqual([]);
});
