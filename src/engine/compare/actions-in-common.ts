import type { ActorId } from '../../rulebook/shapes.ts';
import { actionPlan } from '../action-plan.ts';
import type { Compared } from './compared.ts';
import { leadersOf } from './pairs.ts';

/** An action of the plans, and the results whose plan has it. */
export type SharedAction = {
  readonly id: string;
  readonly actor: ActorId;
  /** Places among the results compared, increasing. */
  readonly inResults: readonly number[];
};

export type ActionsInCommon = {
  /** The results that have a plan: those where someone stands first. */
  readonly planned: readonly number[];
  /** By actor in the report's order, then as the plans have them. */
  readonly everywhere: readonly SharedAction[];
  /** Those that some plans have and others have not, in the same order. */
  readonly elsewhere: readonly SharedAction[];
};

/**
 * The actions for the scenarios that stand first, ex æquo included, in each result. Where nothing is answered nothing
 * stands first: such a result has no plan, and takes no action from the others.
 */
export function actionsInCommon(results: readonly Compared[]): ActionsInCommon {
  const plans = results.map(planned);
  const withPlan = plans.flatMap((plan, index) => (plan ? [index] : []));
  const actors = [...new Set(results.flatMap(({ model }) => model.rulebook.actors))];
  const ids = new Map(plans.flatMap((plan) => plan ?? []).map(({ id, actor }) => [id, actor]));
  const shared = actors.flatMap((actor) =>
    [...ids]
      .filter(([, one]) => one === actor)
      .map(([id]) => ({ id, actor, inResults: withPlan.filter((at) => plans[at]?.some((one) => one.id === id)) })),
  );
  const everywhere = shared.filter(({ inResults }) => inResults.length === withPlan.length);
  return { planned: withPlan, everywhere, elsewhere: shared.filter((one) => !everywhere.includes(one)) };
}

function planned({ model, answers, recommendation }: Compared): readonly { id: string; actor: ActorId }[] | null {
  const leaders = leadersOf(recommendation);
  if (leaders.length === 0) return null;
  return recommendation.ranking
    .filter(({ scenario }) => leaders.includes(scenario))
    .flatMap((standing) => actionPlan(model.rulebook, answers, standing).actors)
    .flatMap(({ actor, actions }) => actions.map(({ id }) => ({ id, actor })));
}
