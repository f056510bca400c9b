import type { ActorId, Effect, Question, ScenarioId } from '../../rulebook/shapes.ts';
import type { TakenResult } from '../taken-result.ts';
import { type Decimal, decimalOf, decimalOfHalves } from './decimal.ts';
import { ruleShares } from './rule-shares.ts';

/** One line of the table of contributions. */
export type ContributionRow = {
  readonly scenario: ScenarioId;
  /** What a rule adds to the balance; or what rounding does: balances are shown to the nearest half point. */
  readonly of:
    | {
        readonly actor: ActorId;
        readonly questions: readonly Question[];
        readonly effect: Effect;
        readonly certain: boolean;
      }
    | 'rounding';
  /** In points. Those of a scenario sum to its balance as shown, to the last digit. */
  readonly points: Decimal;
  /** The balance of the scenario as shown. */
  readonly balance: Decimal;
};

/** Every rule that holds or may hold, scenario by scenario as ranked, then as the report has its actors and questions. */
export function contributionRows({ model, answers, recommendation }: TakenResult): readonly ContributionRow[] {
  return recommendation.ranking.flatMap(({ scenario, balance: shown }) => {
    const balance = decimalOfHalves(shown);
    const rows = model.rulebook.actors.flatMap((actor) =>
      model.blocks.flatMap((block) =>
        ruleShares(model, scenario, actor, block, answers).map(({ effect, certain, points }) => ({
          scenario,
          of: { actor, questions: block.questions, effect, certain },
          points: decimalOf(points),
          balance,
        })),
      ),
    );
    const left = rows.reduce((rest, { points }) => rest - points, balance);
    return [...rows, ...(left === 0n ? [] : [{ scenario, of: 'rounding' as const, points: left, balance }])];
  });
}
