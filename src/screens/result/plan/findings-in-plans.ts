import { actionPlan } from '../../../engine/action-plan.ts';
import type { Answers } from '../../../engine/answers.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';

/**
 * The findings that the action plans cite, whichever scenario is picked, by reference, in no order and perhaps twice. What
 * the other scenarios would bring cites only reasons of the ranking.
 */
export function findingsInPlans(
  rulebook: Rulebook,
  answers: Answers,
  { kind, ranking }: Recommendation,
): readonly string[] {
  // Nothing is planned then.
  if (kind === 'unanswered') return [];
  return ranking.flatMap((standing) => {
    const { actors, unanswered } = actionPlan(rulebook, answers, standing);
    const actions = actors.flatMap((one) => one.actions);
    return [...actions, ...actions.flatMap((one) => one.answers), ...unanswered].flatMap(({ findings }) => findings);
  });
}
