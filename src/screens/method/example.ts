import { allAnswers } from '../../engine/answers.ts';
import { type Block, cell } from '../../engine/block.ts';
import { modelOf, questionsWeighingOn } from '../../engine/model.ts';
import { recommend } from '../../engine/recommend.ts';
import { holds } from '../../engine/when.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { ActorId, CaseId, ScenarioId } from '../../rulebook/shapes.ts';

/** Several rules that one answer makes hold in one cell: their strengths, and what is left once it is clamped. */
export type CellExample = {
  readonly question: string;
  /** What is ticked, one or two options. */
  readonly ticked: readonly string[];
  readonly scenario: ScenarioId;
  readonly actor: ActorId;
  readonly strengths: readonly number[];
  readonly cell: number;
};

/** The cell where the most rules hold together, one that the clamping changes if there is one; null without any. */
export function cellExample(rulebook: Rulebook): CellExample | null {
  const examples = modelOf(rulebook)
    .blocks.filter(({ questions }) => questions.length === 1)
    .flatMap((block) => cellsOf(rulebook, block));
  const clamped = ({ strengths, cell: kept }: CellExample) => Number(sum(strengths) !== kept);
  const [first] = examples.sort((a, b) => clamped(b) - clamped(a) || b.strengths.length - a.strengths.length);
  return first ?? null;
}

function cellsOf(rulebook: Rulebook, block: Block): CellExample[] {
  return block.questions.flatMap((question) =>
    allAnswers(question).flatMap((ticked) => {
      const situation = { [question.id]: ticked };
      return rulebook.scenarios.flatMap(({ id: scenario }) =>
        rulebook.actors.map((actor) => ({
          question: question.id,
          ticked,
          scenario,
          actor,
          strengths: block.effects
            .filter((effect) => effect.scenario === scenario && effect.actor === actor && holds(effect.when, situation))
            .map(({ strength }) => strength),
          cell: cell(block, scenario, actor, situation),
        })),
      );
    }),
  );
}

/** How many questions weigh on an actor, and D(a), twice that. */
export const denominatorsIn = (rulebook: Rulebook) =>
  rulebook.actors.map((actor) => ({
    actor,
    questions: questionsWeighingOn(modelOf(rulebook).blocks, actor).length,
    denominator: modelOf(rulebook).denominators[actor],
  }));

/** The sum of a case's leading scenario, actor by actor, up to its balance. */
export function caseExample(rulebook: Rulebook, id: CaseId) {
  const answers = rulebook.cases.find((one) => one.id === id)?.answers ?? {};
  const { ranking, scale, denominators, unknown } = recommend(rulebook, answers);
  const [first, second] = ranking;
  if (!first || !second) return null;
  const total = modelOf(rulebook).totalDenominator;
  return {
    scenario: first.scenario,
    views: rulebook.actors.map((actor) => {
      const cells = first.contributions.filter((one) => one.actor === actor);
      const added = sum(cells.map((one) => one.cell));
      return { actor, sum: added, denominator: denominators[actor], view: added / denominators[actor] };
    }),
    /** V, and V / u, before rounding; then as shown. */
    exact: first.exact / scale,
    inPoints: ((first.exact / scale) * total) / 2,
    balance: first.balance,
    range: first.range,
    unknown: unknown.length,
    second: second.scenario,
    /** Between the first two, in points. */
    gap: ((Math.abs(first.exact - second.exact) / scale) * total) / 2,
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
