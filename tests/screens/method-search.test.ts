import { describe, expect, it } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { type Filters, isFiltered, meets, NO_FILTERS, textAsked } from '../../src/screens/method/filters.ts';
import { SPOKEN } from '../../src/screens/method/method-words.ts';
import { holdsWords, plainText } from '../../src/screens/method/plain-text.ts';
import { foundBy, searchableIn } from '../../src/screens/method/searchable.ts';
import { createWords, loadWords } from '../../src/words/words.ts';
import { sourceLabels } from './source-labels.tsx';

const rulebook = loadRulebook();
const { effects, findings } = rulebook;
const words = createWords();
await loadWords(words, 'fr', 'explanations');
await loadWords(words, 'fr', 'method');
const labels = sourceLabels(words, rulebook);
const entries = searchableIn(rulebook, words.getFixedT('fr', SPOKEN), words);

/** The entries found of a kind, by what follows in their id. */
const found = (kind: string, filters: Partial<Filters>) =>
  [...foundBy({ ...NO_FILTERS, ...filters }, entries)]
    .filter((id) => id.startsWith(`${kind}-`))
    .map((id) => id.slice(kind.length + 1));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const inPage = (ref: string) => ref.replaceAll('/', '-');
const sourcesOf = (refs: readonly string[]) =>
  findings.filter(({ ref }) => refs.includes(ref)).map(({ source }) => source as string);

describe('a search for words', () => {
  it.each([
    ['éloignées du numérique', 'ELOIGNEES'],
    ['L’outil s’adapte', "l'outil"],
    ['les œuvres et ex æquo', 'oeuvres aequo'],
    ['lavelanet/sovereign/note/2', 'sovereign/note'],
    ['Lavelanet · Participative 2.0 · frein 1', 'lavelanet · participative 2.0 · FREIN 1'],
    ['« Aucun », ou presque', 'aucun,'],
    ['deux\u00a0mots\u202f!', 'mots deux'],
    ['n’importe quoi', '  '],
  ])('finds in « %s » what is typed as « %s »', (text, query) => {
    expect(holdsWords(plainText(text), query)).toBe(true);
  });

  it('asks for every word', () => {
    expect(holdsWords(plainText('le budget de la commune'), 'budget commune')).toBe(true);
    expect(holdsWords(plainText('le budget de la commune'), 'budget région')).toBe(false);
  });

  it('takes a number whole', () => {
    expect(holdsWords(plainText('Lavelanet · frein 10'), 'frein 1')).toBe(false);
    expect(holdsWords(plainText('Lavelanet · frein 1'), 'frein 1')).toBe(true);
  });

  it('waits for a second letter', () => {
    expect(textAsked({ ...NO_FILTERS, text: ' a ' })).toBe('');
    expect(isFiltered({ ...NO_FILTERS, text: 'a' })).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, text: 'au' })).toBe(true);
    expect(isFiltered({ ...NO_FILTERS, actor: 'provider' })).toBe(true);
    expect(foundBy({ ...NO_FILTERS, text: 'q' }, entries).size).toBe(entries.length);
  });

  it('goes through the words of findings', () => {
    expect(found('finding', { text: 'empreinte CARBONE maitrisee' })).toEqual([
      'lavelanet-sovereign-commissioner-lever-2',
    ]);
  });

  it('finds each rule by its id, and the findings behind it', () => {
    for (const { id, findings: refs } of effects) {
      expect(found('rule', { text: id })).toContain(id);
      expect(found('finding', { text: id })).toEqual(expect.arrayContaining(refs.map(inPage)));
    }
  });

  it('finds each finding by its reference, and every rule that cites it', () => {
    for (const { ref } of findings) {
      expect(found('finding', { text: ref })).toContain(inPage(ref));
      const citing = ids(effects.filter((effect) => effect.findings.includes(ref)));
      expect(found('rule', { text: ref })).toEqual(expect.arrayContaining(citing));
    }
  });

  it('finds each finding by its reference as the page shows it, and every rule that cites it', () => {
    for (const { ref } of findings) {
      const text = labels.whole(ref);
      expect(found('finding', { text })).toContain(inPage(ref));
      const citing = ids(effects.filter((effect) => effect.findings.includes(ref)));
      expect(found('rule', { text })).toEqual(expect.arrayContaining(citing));
    }
  });

  it('finds a reference said in short', () => {
    expect(found('finding', { text: 'Synthèse constat 6' })).toContain('synthesis-contributive-finding-6');
    const brakes = findings.filter(({ ref }) => /^lavelanet\/.*\/brake\/1$/.test(ref)).map(({ ref }) => inPage(ref));
    expect(brakes.length).toBeGreaterThan(0);
    expect(found('finding', { text: 'Lavelanet frein 1' })).toEqual(brakes);
  });

  it('finds rules by their weight, and those that are our reading', () => {
    const brakes = ids(effects.filter(({ strength }) => strength === -2));
    expect(brakes.length).toBeGreaterThan(0);
    expect(found('rule', { text: 'Frein, compte double' })).toEqual(expect.arrayContaining(brakes));
    const double = ids(effects.filter(({ strength }) => Math.abs(strength) === 2));
    expect(found('rule', { text: 'compte double' })).toEqual(double);
    const inferred = ids(effects.filter((effect) => effect.inferred));
    expect(found('rule', { text: 'notre interprétation' })).toEqual(inferred);
  });

  it('finds a rule by the answers that bring it into play', () => {
    expect(found('rule', { text: 'aucun budget dédié' })).toEqual(
      expect.arrayContaining(ids(effects.filter(({ when }) => when['budget']?.includes('none')))),
    );
  });
});

describe('the filters', () => {
  it('let all through when they ask nothing', () => {
    expect(foundBy(NO_FILTERS, entries).size).toBe(
      effects.length + rulebook.alerts.length + rulebook.everywhere.length + rulebook.actions.length + findings.length,
    );
  });

  it.each(rulebook.questions.map(({ id }) => id))('by question: %s', (question) => {
    expect(found('rule', { question })).toEqual(ids(effects.filter(({ when }) => question in when)));
    expect(found('alert', { question })).toEqual(ids(rulebook.alerts.filter(({ when }) => question in when)));
  });

  it.each([...rulebook.scenarios.map(({ id }) => id)])('by scenario: %s', (scenario) => {
    expect(found('rule', { scenario })).toEqual(ids(effects.filter((effect) => effect.scenario === scenario)));
    expect(found('everywhere', { scenario })).toEqual(ids(rulebook.everywhere));
  });

  it.each([...rulebook.actors])('by actor: %s', (actor) => {
    expect(found('rule', { actor })).toEqual(ids(effects.filter((effect) => effect.actor === actor)));
    expect(found('action', { actor })).toEqual(ids(rulebook.actions.filter((action) => action.actor === actor)));
  });

  it.each([...rulebook.cases.map(({ id }) => id), 'synthesis', 'card'])('by source: %s', (source) => {
    expect(found('rule', { source })).toEqual(
      ids(effects.filter((effect) => sourcesOf(effect.findings).includes(source))),
    );
    expect(found('finding', { source })).toEqual(
      findings.filter((finding) => finding.source === source).map(({ ref }) => inPage(ref)),
    );
  });

  it('combine, on one and the same rule, and with the words', () => {
    const asked = { scenario: 'contributive', actor: 'participant', source: 'dunkerque', question: 'frame' };
    const meant = effects.filter(
      ({ scenario, actor, when, findings: refs }) =>
        scenario === 'contributive' &&
        actor === 'participant' &&
        'frame' in when &&
        sourcesOf(refs).includes('dunkerque'),
    );
    expect(meant.length).toBeGreaterThan(0);
    expect(found('rule', asked)).toEqual(ids(meant));
    expect(found('rule', { ...asked, text: 'girafe' })).toEqual([]);
    const budget = { questions: ['budget'], scenarios: [], actors: ['provider'], sources: [] };
    const staff = { questions: ['staff'], scenarios: [], actors: ['participant'], sources: [] };
    expect(meets({ ...NO_FILTERS, question: 'budget', actor: 'provider' }, [budget, staff])).toBe(true);
    expect(meets({ ...NO_FILTERS, question: 'budget', actor: 'participant' }, [budget, staff])).toBe(false);
  });

  it('find a finding by its own place, and by each of its uses', () => {
    const ref = inPage('lavelanet/participatory/commissioner/brake/1');
    expect(found('finding', { source: 'lavelanet', scenario: 'participatory' })).toContain(ref);
    expect(found('finding', { question: 'budget', actor: 'commissioner' })).toContain(ref);
    expect(found('finding', { question: 'topic' })).not.toContain(ref);
  });

  it('find an action by the questions of what it answers', () => {
    const action = rulebook.actions.find(({ id }) => id === 'pool-with-the-intercommunality');
    const answered = [...effects, ...rulebook.alerts].filter(({ id }) => action?.answers.includes(id));
    const questions = new Set(answered.flatMap(({ when }) => Object.keys(when)));
    expect(questions.size).toBeGreaterThan(0);
    for (const { id } of rulebook.questions)
      expect(found('action', { question: id }).includes(action?.id ?? '')).toBe(questions.has(id));
  });
});
