import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../scripts/rules/difference/changes.ts';
import type { Change } from '../../scripts/rules/difference/changes-of.ts';
import { voiceOf } from '../../scripts/rules/difference/voice.ts';
import { wordsIn } from '../../scripts/rules/words.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';

const rules = loadRulebook();
const french = voiceOf(wordsIn('fr'));

/** The rules with one entry of a list changed. */
function edited<Name extends 'effects' | 'alerts' | 'actions' | 'questions' | 'findings' | 'cases' | 'scenarios'>(
  list: Name,
  id: string,
  change: (one: Rulebook[Name][number]) => Rulebook[Name][number],
): Rulebook {
  const isIt = (one: Rulebook[Name][number]) => ('ref' in one ? one.ref : one.id) === id;
  const entries: readonly Rulebook[Name][number][] = rules[list];
  if (!entries.some(isIt)) throw new Error(`${list} has no ${id}`);
  return { ...rules, [list]: entries.map((one) => (isIt(one) ? change(one) : one)) };
}

/** What is said of a change, without the typography of French. */
const said = (before: Rulebook, after: Rulebook, voice = french): Change[] =>
  changesBetween(before, after, voice).map((one) => ({ ...one, details: one.details.map(plain) }));
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const EFFECT = 'platform-set-up-delay';

describe('what changed in the rules', () => {
  it('is nothing when nothing changed, or when only editors could tell', () => {
    expect(said(rules, loadRulebook())).toEqual([]);
    expect(
      said(
        rules,
        edited('effects', EFFECT, (one) => ({ ...one, note: 'read again', review: '2030-01-01' })),
      ),
    ).toEqual([]);
  });

  it('says how much an effect weighed and weighs', () => {
    const [change, ...more] = said(
      rules,
      edited('effects', EFFECT, (one) => ({ ...one, strength: -2 })),
    );
    expect(more).toEqual([]);
    expect(change).toMatchObject({ kind: 'effects', verb: 'changed', id: EFFECT });
    expect(change?.title).toBe(french.wordsOf(`effects:${EFFECT}`));
    expect(change?.details).toEqual(['poids : pèse un peu contre → pèse beaucoup contre']);
  });

  it('says the answers of an effect as readers see them', () => {
    const [change] = said(
      rules,
      edited('effects', EFFECT, (one) => ({ ...one, when: { budget: ['none', 'limited'], staff: ['one'] } })),
    );
    const words = wordsIn('fr');
    const option = (id: string) => words.t(`questions:budget.options.${id}.label`);
    expect(change?.details).toHaveLength(1);
    expect(change?.details[0]).toContain(
      plain(`${words.t('questions:budget.title')} ${option('none')} ou ${option('limited')} et `),
    );
  });

  it('says the findings that come and go, in their words, and what is inferred', () => {
    const after = edited('effects', EFFECT, (one) => ({
      ...one,
      inferred: true,
      findings: ['card/participatory/brake/1'],
    }));
    const words = wordsIn('fr');
    const quoted = (ref: string) => plain(`${ref} « ${words.t(`findings:${ref}`)} »`);
    expect(said(rules, after)[0]?.details).toEqual([
      plain(`${words.t('editing:fields.inferred')} : rien → oui`),
      `constats : + ${quoted('card/participatory/brake/1')}`,
      `constats : − ${quoted('lavelanet/participatory/commissioner/brake/5')}`,
    ]);
  });

  it('says findings in another order, which moves no balance but may move a sentence', () => {
    const after = edited('effects', 'quick-set-up-for-a-short-start', (one) => ({
      ...one,
      findings: [...one.findings].reverse(),
    }));
    expect(said(rules, after)[0]?.details).toEqual(['constats : dans un autre ordre']);
  });

  it('says all of an effect that comes, and of one that goes, whose words may be gone', () => {
    const [first, ...others] = rules.effects;
    if (!first) throw new Error('no effect');
    const unknown = { ...first, id: 'nobody-knows-this-one' };
    const without = { ...rules, effects: others };
    expect(said({ ...without, effects: [unknown, ...others] }, rules)).toMatchObject([
      { verb: 'added', id: first.id, title: french.wordsOf(`effects:${first.id}`) },
      { verb: 'removed', id: 'nobody-knows-this-one', title: null },
    ]);
    const names = said(without, rules)[0]?.details.map((detail) => detail.split(' :')[0]);
    expect(names).toEqual(expect.arrayContaining(['scénario', 'acteur', 'quand', 'poids', 'constats']));
  });

  it('says options that come and go, and codes', () => {
    const after = edited('questions', 'budget', (one) => ({
      ...one,
      options: one.options.map((option) => (option.id === 'none' ? { id: 'nothing', code: 'z' } : option)),
    }));
    expect(said(rules, after)).toMatchObject([
      { kind: 'options', verb: 'added', id: 'budget: nothing', title: null, details: ['code : z'] },
      { kind: 'options', verb: 'removed', id: 'budget: none' },
    ]);
  });

  it.each<[string, Rulebook, Change['kind'], string]>([
    [
      'an alert',
      edited('alerts', 'sovereign-political-will-to-secure', (one) => ({ ...one, level: 'red' })),
      'alerts',
      'niveau : Point de vigilance → À lever d’abord',
    ],
    [
      'an action',
      edited('actions', 'report-back-through-the-platform', (one) => ({ ...one, actor: 'provider' })),
      'actions',
      'qui agit : Acteurs de la commande → Acteurs de l’offre',
    ],
    [
      'a question',
      edited('questions', 'budget', (one) => ({ ...one, kind: 'fact' })),
      'questions',
      'nature : ce que le porteur peut décider → ce qui est',
    ],
    [
      'a finding',
      edited('findings', 'cancer-contribution/note/3', (one) => ({ ...one, unscored: null })),
      'findings',
      'place : non compté : décrit le cas, sans juger de scénario → utilisé par une règle',
    ],
    [
      'a case',
      edited('cases', 'mutmutix', (one) => ({ ...one, tried: ['participatory', 'sovereign'] })),
      'cases',
      'scénarios essayés : Participative 2.0 et Oligarchique → Participative 2.0 et De la souveraineté',
    ],
    [
      'a scenario',
      edited('scenarios', 'sovereign', (one) => ({ ...one, tool: 'private' })),
      'scenarios',
      'qui tient l’outil : outil public ou commun → outil privé',
    ],
  ])('says what changed in %s', (_, after, kind, detail) => {
    expect(said(rules, after)).toMatchObject([{ kind, verb: 'changed', details: [detail] }]);
  });

  it('says that a list is in another order', () => {
    const [first, second, ...others] = rules.actions;
    if (!first || !second) throw new Error('fewer than two actions');
    expect(said(rules, { ...rules, actions: [second, first, ...others] })).toEqual([
      { kind: 'actions', verb: 'moved', id: null, title: null, details: [] },
    ]);
  });

  it('is said with ids alone where it must be short', () => {
    const brief = voiceOf(wordsIn('en'), true);
    const after = edited('effects', EFFECT, (one) => ({ ...one, findings: ['card/participatory/brake/1'] }));
    expect(said(rules, after, brief)[0]?.details).toEqual([
      'findings: + card/participatory/brake/1',
      'findings: − lavelanet/participatory/commissioner/brake/5',
    ]);
  });
});
