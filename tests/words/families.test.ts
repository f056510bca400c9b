import { describe, expect, it } from 'vitest';
import { loadFamilies } from '../../src/rulebook/families-file.ts';
import { loadRulebook, RULES } from '../../src/rulebook/load.ts';
import { SCENARIOS } from '../../src/rulebook/shapes.ts';
import { flatten, LANGUAGES, read } from './locales.ts';

const rulebook = loadRulebook();
const { families } = loadFamilies(RULES, rulebook);

/** Every sentence and name that the families of rules/families.yaml ask for. */
const asked = families.flatMap(({ id, objectives, asks, examples }) => [
  `${id}.name`,
  `${id}.what`,
  ...Object.keys(objectives).map((objective) => `${id}.objectives.${objective}`),
  ...asks.map((ask) => `${id}.asks.${ask.id}`),
  ...examples.map((example) => `${id}.examples.${example}`),
]);

/** Whether all that a finding does is hold back: a brake, or what the rules only ever count against its scenario. */
const onlyHoldsBack = (ref: string): boolean => {
  const strengths = rulebook.effects.filter(({ findings }) => findings.includes(ref)).map(({ strength }) => strength);
  return ref.includes('/brake/') || (strengths.length > 0 && strengths.every((strength) => strength < 0));
};

it('says that a family helps, wholly or in part, on no finding that only holds back: what helps is said, or is ours', () => {
  const ungrounded = families.flatMap(({ id, objectives }) =>
    Object.entries(objectives).flatMap(([objective, { level, findings }]) =>
      level !== 'weak' && findings?.every(onlyHoldsBack) ? [`${id}: ${objective}`] : [],
    ),
  );
  expect(ungrounded).toEqual([]);
});

describe.each(LANGUAGES)('%s', (language) => {
  const words = flatten(read(language, 'families'));

  it('words every family of tools, its six objectives, its questions and its examples, and nothing else', () => {
    expect(words.map(([path]) => path).sort()).toEqual(asked.toSorted());
  });

  it('asks with questions, and answers with sentences', () => {
    const ends = (part: string, end: RegExp) =>
      words.filter(([path, text]) => path.split('.')[1] === part && !end.test(text)).map(([path]) => path);
    expect(ends('asks', /\?$/)).toEqual([]);
    expect([...ends('objectives', /\.$/), ...ends('what', /\.$/)]).toEqual([]);
  });

  it('never ranks or praises a tool', () => {
    const praise = /meilleur|idéal|recommand|incontournable|\bbest\b|ideal|recommend|leading/i;
    expect(words.filter(([, text]) => praise.test(text))).toEqual([]);
  });

  it('names every scenario on its page, and who holds its tool and leads', () => {
    const keys = flatten(read(language, 'scenario-page')).map(([path]) => path);
    for (const group of ['titles', 'place.tools', 'place.leads'])
      expect(keys.filter((key) => key.startsWith(`${group}.`)).sort()).toEqual(
        SCENARIOS.map((id) => `${group}.${id}`).toSorted(),
      );
  });
});
