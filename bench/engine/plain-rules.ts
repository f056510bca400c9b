import { type Answers, allAnswers, type Situation, situations, UNKNOWN } from '../../src/engine/answers.ts';
import { type Block, CELL_MAX, cell } from '../../src/engine/block.ts';
import type { Model } from '../../src/engine/model.ts';
import { tieOf } from '../../src/engine/points.ts';
import type { Question } from '../../src/rulebook/shapes.ts';

/** A question answered by one of some options, « Je ne sais pas » being one like another. */
export type Condition = { readonly question: Question; readonly options: readonly string[] };

/** When all of its conditions are met, it adds to one cell. */
type PlainRule = {
  readonly conditions: readonly Condition[];
  /** The place of its cell among the cells. */
  readonly cell: number;
  /** What it adds there, in 1/`means` of a point. */
  readonly points: number;
};

/** A block seen by one actor for one scenario: what its rules add is clamped, then weighed. */
type PlainCell = {
  /** The place of its scenario in the report's order. */
  readonly scenario: number;
  /** What 1/`means` of a point is worth in a balance, in 1/`scale`. */
  readonly worth: number;
};

/** A red alert, and its scenarios, one bit each. */
type PlainAlert = { readonly conditions: readonly Condition[]; readonly scenarios: number };

/** A rulebook as an engine that knows only facts, conditions and sums can be told it. */
export type PlainRules = {
  readonly questions: readonly Question[];
  readonly scenarios: number;
  readonly rules: readonly PlainRule[];
  readonly cells: readonly PlainCell[];
  readonly alerts: readonly PlainAlert[];
  /** The sum of a cell stays within ± this. */
  readonly limit: number;
  readonly tie: number;
};

/**
 * Says a rulebook in rules that any engine can hold: each effect is one; and since other engines have no mean over open
 * answers, the mean of a cell where a question is open is worked out here and given as a rule too: more rules for them to read
 * (decision 27 says how much that costs).
 */
export function plainRules(model: Model): PlainRules {
  const { rulebook, means, shares, weights } = model;
  const rules: PlainRule[] = [];
  const cells: PlainCell[] = [];
  for (const block of model.blocks)
    for (const [scenario, { id }] of rulebook.scenarios.entries())
      for (const [at, actor] of rulebook.actors.entries()) {
        const effects = block.effects.filter((one) => one.scenario === id && one.actor === actor);
        if (effects.length === 0) continue;
        const place = cells.push({ scenario, worth: (weights.central[at] ?? 0) * shares[actor] }) - 1;
        for (const { when, strength } of effects)
          rules.push({
            conditions: block.questions.map((question) => ({ question, options: when[question.id] ?? [] })),
            cell: place,
            points: strength * means,
          });
        for (const { conditions, open } of withSomethingOpen(block)) {
          const sum = open.reduce((all, situation) => all + cell(block, id, actor, situation), 0);
          if (sum !== 0) rules.push({ conditions, cell: place, points: sum * (means / open.length) });
        }
      }
  const alerts = rulebook.alerts
    .filter(({ level }) => level === 'red')
    .map(({ when, scenarios }) => ({
      conditions: rulebook.questions
        .filter(({ id }) => id in when)
        .map((question) => ({ question, options: orUnknown(question, when[question.id] ?? []) })),
      scenarios: rulebook.scenarios.reduce((mask, { id }, s) => mask | (scenarios.includes(id) ? 1 << s : 0), 0),
    }));
  return {
    questions: rulebook.questions,
    scenarios: rulebook.scenarios.length,
    rules,
    cells,
    alerts,
    limit: CELL_MAX * means,
    tie: tieOf(model),
  };
}

/** An alert is raised when it holds whatever the open answers: a question that any answer meets may be open. */
const orUnknown = ({ options }: Question, met: readonly string[]): readonly string[] =>
  options.every(({ id }) => met.includes(id)) ? [...met, UNKNOWN] : met;

type OpenCase = { readonly conditions: readonly Condition[]; readonly open: readonly Situation[] };

/**
 * Every way to leave one question of a block open, or several, with what is answered to the others.
 * @throws RangeError where two options may be ticked in an interaction: conditions on options do not tell such answers apart
 */
function withSomethingOpen({ key, questions }: Block): readonly OpenCase[] {
  if (questions.length > 1 && questions.some(({ pick }) => pick > 1))
    throw new RangeError(`One option a question is expected in an interaction: ${key}`);
  const ways = questions.reduce<readonly Answers[]>(
    (some, question) =>
      some.flatMap((one) => [
        { ...one, [question.id]: UNKNOWN },
        ...(questions.length > 1 ? allAnswers(question).map((given) => ({ ...one, [question.id]: given })) : []),
      ]),
    [{}],
  );
  return ways
    .filter((answers) => questions.some(({ id }) => answers[id] === UNKNOWN))
    .map((answers) => ({
      conditions: questions.map((question) => ({ question, options: [answers[question.id] ?? UNKNOWN].flat() })),
      open: situations(questions, answers),
    }));
}
