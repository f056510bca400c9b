import { type Situation, situations } from '../engine/answers.ts';
import { type Block, cell } from '../engine/block.ts';
import type { Model } from '../engine/model.ts';
import { holds } from '../engine/when.ts';
import type { Alert, Question } from '../rulebook/shapes.ts';

/** Questions whose answers bear on each other: an interaction, or a red alert, names them together. */
export type Setting = {
  readonly questions: readonly Question[];
  readonly blocks: readonly Block[];
  /** Every way to answer them, the last question changing fastest. */
  readonly situations: readonly Situation[];
  /** By scenario, then by situation: what it adds to the balance, in 1/(actors × L), L the common denominator. */
  readonly amounts: readonly (readonly number[])[];
  /** By situation: the scenarios with a red alert, one bit each. */
  readonly red: readonly number[];
};

/**
 * Cuts a questionnaire into settings that add up: whatever is answered in one changes nothing in what another adds. The
 * red alerts of one scenario are kept in one setting, so that it has the alert there or nowhere.
 */
export function settingsOf(model: Model): readonly Setting[] {
  const { rulebook, blocks, shares } = model;
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
    const amount = (scenario: (typeof rulebook.scenarios)[number], situation: Situation) =>
      inside.reduce(
        (sum, block) =>
          rulebook.actors.reduce((all, actor) => all + cell(block, scenario.id, actor, situation) * shares[actor], sum),
        0,
      );
    const isRed = (situation: Situation) => (alert: Alert) =>
      questionsOf(alert).every((id) => ids.includes(id)) && holds(alert.when, situation);
    return {
      questions,
      blocks: inside,
      situations: open,
      amounts: rulebook.scenarios.map((scenario) => open.map((situation) => amount(scenario, situation))),
      red: open.map((situation) => {
        const raised = reds.filter(isRed(situation)).flatMap(({ scenarios }) => scenarios);
        return rulebook.scenarios.reduce((mask, { id }, bit) => mask | (raised.includes(id) ? 1 << bit : 0), 0);
      }),
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
