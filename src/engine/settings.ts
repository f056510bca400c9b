import type { ActorId, Alert, Question, ScenarioId } from '../rulebook/shapes.ts';
import { allAnswers, type Situation, situations } from './answers.ts';
import { type Block, cell } from './block.ts';
import type { Model } from './model.ts';
import { holds } from './when.ts';

/** Questions whose answers bear on each other: an interaction, or a red alert, names them together. */
export type Setting = {
  readonly questions: readonly Question[];
  /** Every answer of each of them. */
  readonly answers: readonly (readonly (readonly string[])[])[];
  readonly blocks: readonly Block[];
  /** Every way to answer them, the last question changing fastest. */
  readonly situations: readonly Situation[];
  /** By scenario, then by situation: what it adds to the balance, in the unit of `worth`. */
  readonly amounts: readonly (readonly number[])[];
  /** The red alerts decided here: the scenarios they speak of, one bit each, and the situations that raise them. */
  readonly reds: readonly { readonly scenarios: number; readonly raised: readonly boolean[] }[];
  /** By situation: the scenarios with a red alert, one bit each. */
  readonly red: readonly number[];
};

/**
 * Cuts a questionnaire into settings that add up: whatever is answered in one changes nothing in what another adds. The
 * red alerts of one scenario are kept in one setting, so that it has the alert there or nowhere.
 * @param worth what one point of a cell is worth, by actor: by default in 1/(actors × L), L the common denominator
 */
export function settingsOf(model: Model, worth: Readonly<Record<ActorId, number>> = model.shares): readonly Setting[] {
  const { rulebook, blocks } = model;
  const reds = rulebook.alerts.filter(({ level }) => level === 'red');
  const bonds = [
    ...blocks.map((block) => block.questions.map(({ id }) => id)),
    ...rulebook.scenarios.map(({ id }) => reds.filter((one) => one.scenarios.includes(id)).flatMap(questionsOf)),
  ];
  return bound(
    rulebook.questions.map(({ id }) => id),
    bonds,
  ).map((ids) => {
    const questions = rulebook.questions.filter(({ id }) => ids.includes(id));
    const open = situations(questions, {});
    const inside = blocks.filter((block) => block.questions.every((question) => questions.includes(question)));
    const amount = (scenario: ScenarioId, situation: Situation) =>
      inside.reduce(
        (sum, block) =>
          rulebook.actors.reduce((all, actor) => all + cell(block, scenario, actor, situation) * worth[actor], sum),
        0,
      );
    const decided = reds
      .filter((alert) => questionsOf(alert).every((id) => ids.includes(id)))
      .map(({ scenarios, when }) => ({
        scenarios: rulebook.scenarios.reduce((mask, { id }, bit) => mask | (scenarios.includes(id) ? 1 << bit : 0), 0),
        raised: open.map((situation) => holds(when, situation)),
      }));
    return {
      questions,
      answers: questions.map(allAnswers),
      blocks: inside,
      situations: open,
      amounts: rulebook.scenarios.map(({ id }) => open.map((situation) => amount(id, situation))),
      reds: decided,
      red: open.map((_, row) => decided.reduce((mask, one) => mask | (one.raised[row] ? one.scenarios : 0), 0)),
    };
  });
}

const questionsOf = ({ when }: Alert): string[] => Object.keys(when);

/** Joins the groups that a bond touches, until none does. */
function bound(ids: readonly string[], bonds: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return bonds.reduce<readonly (readonly string[])[]>(
    (groups, bond) => {
      const joined = groups.filter((group) => group.some((id) => bond.includes(id)));
      return joined.length < 2 ? groups : [joined.flat(), ...groups.filter((group) => !joined.includes(group))];
    },
    ids.map((id) => [id]),
  );
}
