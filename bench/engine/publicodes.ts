import Engine from 'publicodes';
import { type Answers, knownAnswer } from '../../src/engine/answers.ts';
import type { Question } from '../../src/rulebook/shapes.ts';
import type { Ranks } from './agreement.ts';
import { placed } from './outcome.ts';
import type { Condition, PlainRules } from './plain-rules.ts';

/**
 * publicodes: facts, effects, cells, balances and red alerts are all rules of its own; only the places are made here. A
 * situation holds numbers alone (0 is « Je ne sais pas »): text would be parsed each time. Where two options may be ticked,
 * each option is a fact, and « Je ne sais pas » one more.
 */
export function publicodesRanks({ questions, scenarios, rules, cells, alerts, limit, tie }: PlainRules): Ranks {
  const facts = questions.flatMap((question) => factsOf(question).map(({ name }) => name));
  const written: Record<string, unknown> = Object.fromEntries(facts.map((name) => [name, { 'par défaut': 0 }]));
  for (const [at, { conditions, points }] of rules.entries())
    written[`effet ${at}`] = { variations: [{ si: all(conditions), alors: points }, { sinon: 0 }] };
  for (const [at] of cells.entries())
    written[`cellule ${at}`] = {
      somme: rules.flatMap(({ cell }, rule) => (cell === at ? [`effet ${rule}`] : [])),
      plafond: limit,
      plancher: -limit,
    };
  for (let s = 0; s < scenarios; s++)
    written[`solde ${s}`] = {
      somme: cells.flatMap(({ scenario, worth }, at) => (scenario === s ? [`cellule ${at} * ${worth}`] : [])),
    };
  for (const [at, { conditions }] of alerts.entries())
    written[`alerte ${at}`] = { variations: [{ si: all(conditions), alors: 1 }, { sinon: 0 }] };
  const engine = new Engine(written as ConstructorParameters<typeof Engine>[0], { logger: SILENT });
  const value = (name: string): number => Number(engine.evaluate(name).nodeValue);
  return (answers) => {
    engine.setSituation(situationOf(questions, answers));
    const balances = Array.from({ length: scenarios }, (_, s) => value(`solde ${s}`));
    const red = alerts.reduce((mask, alert, at) => (value(`alerte ${at}`) === 1 ? mask | alert.scenarios : mask), 0);
    return placed(balances, red, tie);
  };
}

const SILENT = { log() {}, warn() {}, error: console.error };

/** Names of facts are words: ids with spaces. */
const words = (id: string): string => id.replaceAll('-', ' ');

/** The facts of a question: one, by the number of its option; or one an option, 1 when ticked. */
const factsOf = ({
  id,
  pick,
  options,
}: Question): readonly { readonly name: string; readonly option: string | null }[] =>
  pick === 1
    ? [{ name: words(id), option: null }]
    : [...options.map((option) => option.id), 'unknown'].map((option) => ({
        name: `${words(id)} ${words(option)}`,
        option,
      }));

function situationOf(questions: readonly Question[], answers: Answers): Record<string, number> {
  const situation: Record<string, number> = {};
  for (const question of questions) {
    const given = knownAnswer(answers, question.id) ?? ['unknown'];
    for (const { name, option } of factsOf(question))
      situation[name] = option === null ? numberOf(question, given[0] ?? 'unknown') : Number(given.includes(option));
  }
  return situation;
}

/** 1 for the first option; 0 for « Je ne sais pas », which is none of them. */
const numberOf = ({ options }: Question, option: string): number => options.findIndex(({ id }) => id === option) + 1;

const all = (conditions: readonly Condition[]) => {
  const [first, ...others] = conditions.map(any);
  return others.length === 0 ? first : { 'toutes ces conditions': [first, ...others] };
};

function any({ question, options }: Condition) {
  const [first, ...others] = options.map((option) =>
    question.pick === 1
      ? `${words(question.id)} = ${numberOf(question, option)}`
      : `${words(question.id)} ${words(option)} = 1`,
  );
  return others.length === 0 ? first : { 'une de ces conditions': [first, ...others] };
}
