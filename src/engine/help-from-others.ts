import type { Rulebook } from '../rulebook/rulebook.ts';
import type { ActorId, ScenarioId } from '../rulebook/shapes.ts';
import { type Answers, knownAnswer } from './answers.ts';
import { type CellOf, cellOf } from './cell-of.ts';
import type { Reason } from './reasons.ts';
import type { Standing } from './standing.ts';

/** A cell where a scenario is held back and another helps: real projects mix. */
export type HelpFromOthers = {
  readonly actor: ActorId;
  readonly questions: readonly string[];
  /** Its brakes there that another scenario has something to say to. */
  readonly heldBack: CellOf;
  /** Those that help there, most first, each with its levers about the same answer. */
  readonly helped: readonly (CellOf & { readonly scenario: ScenarioId })[];
};

/**
 * Where a scenario is held back and others would help, where it is held back most first. Only what certainly holds on both
 * sides: a brake to name, and a lever to answer it with. Where two answers are ticked (an objective and another), a lever
 * about the one says nothing to a brake about the other.
 * @param rulebook the one that the ranking was reckoned with
 * @param answers those that it ranks
 */
export function helpFromOthers(
  rulebook: Rulebook,
  answers: Answers,
  ranking: readonly Standing[],
  scenario: ScenarioId,
): readonly HelpFromOthers[] {
  const own = ranking.find((one) => one.scenario === scenario);
  if (!own) return [];
  const others = ranking.filter((one) => one !== own);
  const sameAnswer = aboutTheSameAnswer(rulebook, answers);
  return own.contributions
    .map(({ actor, block }) => {
      const questions = block.questions.map(({ id }) => id);
      const heldBack = cellOf(own, actor, questions);
      const helped = others
        .map((other) => ({ scenario: other.scenario, ...cellOf(other, actor, questions) }))
        .map((cell) => ({ ...cell, levers: cell.levers.filter((lever) => sameAnswer(lever, heldBack.brakes)) }))
        .filter(({ amount, levers }) => amount > 0 && levers.length > 0)
        .sort((a, b) => b.amount - a.amount);
      const levers = helped.flatMap((cell) => cell.levers);
      const brakes = heldBack.brakes.filter((brake) => sameAnswer(brake, levers));
      return { actor, questions, heldBack: { ...heldBack, brakes }, helped };
    })
    .filter(({ heldBack, helped }) => heldBack.amount < 0 && helped.length > 0)
    .sort((a, b) => a.heldBack.amount - b.heldBack.amount);
}

/** Whether a rule holds because of an answer that makes one of others hold too. They are all of one cell. */
function aboutTheSameAnswer(rulebook: Rulebook, answers: Answers) {
  const conditions = new Map(rulebook.effects.map(({ id, when }) => [id, when]));
  const behind = ({ effect }: Reason) =>
    Object.entries(conditions.get(effect) ?? {}).flatMap(([question, options]) =>
      (knownAnswer(answers, question) ?? options)
        .filter((ticked) => options.includes(ticked))
        .map((ticked) => `${question} ${ticked}`),
    );
  return (one: Reason, others: readonly Reason[]): boolean => {
    const own = new Set(behind(one));
    return others.some((other) => behind(other).some((answer) => own.has(answer)));
  };
}
