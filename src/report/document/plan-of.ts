import { type ActionPlan, actionPlan } from '../../engine/action-plan.ts';
import type { Standing } from '../../engine/standing.ts';
import type { TakenResult } from '../taken-result.ts';
import { byActor, inShort, toSettle, unanswered } from './plan-parts.ts';
import { type Block, heading, paragraph } from './report-document.ts';
import type { ReportWords } from './report-words.ts';

/**
 * What to do for the scenario in front, by the actor who acts, as boxes to tick; then what the workshop left unanswered.
 * Scenarios ex æquo have each their plan, a shorter one: a single plan would choose among them.
 */
export function planOf({ model, answers, recommendation }: TakenResult, voice: ReportWords): readonly Block[] {
  const { t, name } = voice;
  const [first, ...tied] = recommendation.ranking.filter(({ rank }) => rank === 1);
  if (recommendation.kind === 'unanswered' || !first)
    return [heading(2, t('plan:title')), paragraph(t('plan:noAnswers'))];
  const open = recommendation.unknown.length;
  const certain = open > 0 ? [paragraph(t('plan:open', { count: open }))] : [];
  const planFor = (standing: Standing) => actionPlan(model.rulebook, answers, standing);
  const none = (plan: ActionPlan, { scenario }: Standing): readonly Block[] =>
    plan.actors.every(({ actions }) => actions.length === 0)
      ? [paragraph(t(whyNone(plan, open), { scenario: name(scenario) }))]
      : [];
  if (tied.length === 0) {
    const plan = planFor(first);
    return [
      heading(2, t('plan:planTitle', { scenario: name(first.scenario) })),
      ...toSettle(plan, voice),
      ...certain,
      ...none(plan, first),
      ...byActor(plan, voice),
      ...unanswered(plan, voice),
    ];
  }
  return [
    heading(2, t('planTied')),
    ...certain,
    ...[first, ...tied].flatMap((standing) => {
      const plan = planFor(standing);
      const said = [...toSettle(plan, voice), ...none(plan, standing), ...inShort(plan, voice)];
      return [heading(3, voice.short(standing.scenario)), ...said];
    }),
  ];
}

const whyNone = ({ unanswered }: ActionPlan, open: number) =>
  unanswered.length > 0 ? 'plan:noAction' : open > 0 ? 'plan:noneCertain' : 'plan:none';
