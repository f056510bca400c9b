import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { type Change, changesOf } from './changes-of.ts';
import type { Voice } from './voice.ts';

const optionsOf = ({ questions }: Rulebook) =>
  questions.flatMap(({ id: question, options }) =>
    options.map(({ id: option, code }) => ({ id: `${question}: ${option}`, question, option, code })),
  );

/** Every kind of entry, those that weigh first, with what it says of itself. */
const KINDS = [
  changesOf({
    name: 'effects',
    list: ({ effects }) => effects,
    title: ({ id }, { wordsOf }) => wordsOf(`effects:${id}`),
    fields: ({ scenario, actor, when, strength, inferred, findings }, voice) => ({
      scenario: voice.scenario(scenario),
      actor: voice.t(`result:actors.${actor}`),
      when: voice.condition(when),
      strength: voice.weighs(strength),
      inferred: inferred ? voice.yesNo(true) : null,
      findings: findings.map(voice.finding),
    }),
  }),
  changesOf({
    name: 'alerts',
    list: ({ alerts }) => alerts,
    title: ({ id }, { wordsOf }) => wordsOf(`alerts:${id}.title`),
    fields: ({ level, scenarios, when, findings }, voice) => ({
      level: voice.t(`result:alerts.${level}`),
      scenarios: voice.scenarios(scenarios),
      when: voice.condition(when),
      findings: findings.map(voice.finding),
    }),
  }),
  changesOf({
    name: 'everywhere',
    list: ({ everywhere }) => everywhere,
    title: ({ id }, { wordsOf }) => wordsOf(`alerts:${id}.title`),
    fields: ({ findings }, voice) => ({ findings: findings.map(voice.finding) }),
  }),
  changesOf({
    name: 'actions',
    list: ({ actions }) => actions,
    title: ({ id }, { wordsOf }) => wordsOf(`actions:${id}`),
    fields: ({ scenarios, actor, answers, findings }, voice) => ({
      scenarios: voice.scenarios(scenarios),
      actsFirst: voice.t(`result:actors.${actor}`),
      answers: answers.map(voice.answered),
      findings: findings.map(voice.finding),
    }),
  }),
  changesOf({
    name: 'questions',
    list: ({ questions }) => questions.map(({ options: _, ...question }) => question),
    title: ({ id }, { wordsOf }) => wordsOf(`questions:${id}.title`),
    fields: ({ code, chapter, kind, pick, ordered }, voice) => ({
      code,
      chapter: voice.chapter(chapter),
      kind: voice.t(`editing:kindsOfQuestion.${kind}`),
      pick: String(pick),
      ordered: voice.yesNo(ordered),
    }),
  }),
  changesOf({
    name: 'options',
    list: optionsOf,
    title: ({ question, option }, { wordsOf }) => wordsOf(`questions:${question}.options.${option}.label`),
    fields: ({ code }) => ({ code }),
  }),
  changesOf({
    name: 'findings',
    list: ({ findings }) => findings.map(({ ref: id, unscored }) => ({ id, unscored })),
    title: ({ id }, { wordsOf }) => wordsOf(`findings:${id}`),
    fields: ({ unscored }, voice) => ({ place: voice.place(unscored) }),
  }),
  changesOf({
    name: 'cases',
    list: ({ cases }) => cases,
    title: ({ id }, { wordsOf }) => wordsOf(`cases:${id}.name`),
    fields: ({ tried, answers }, voice) => ({
      tried: voice.scenarios(tried),
      answered: Object.entries(answers).map(([question, options]) => voice.condition({ [question]: options }, 'and')),
    }),
  }),
  changesOf({
    name: 'scenarios',
    list: ({ scenarios }) => scenarios,
    title: ({ id }, { wordsOf }) => wordsOf(`scenarios:${id}.name`),
    fields: ({ tool, lead, facets, practice }, voice) => ({
      tool: voice.t(`rose:${tool}`),
      lead: voice.t(`rose:${lead}`),
      facets: facets.map(voice.finding),
      practice: practice.map(voice.finding),
    }),
  }),
];

/** Everything that changed from one rulebook to another, in words. */
export const changesBetween = (before: Rulebook, after: Rulebook, voice: Voice): readonly Change[] =>
  KINDS.flatMap((compare) => compare(before, after, voice));
