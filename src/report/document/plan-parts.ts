import type { ActionPlan, Obstacle } from '../../engine/action-plan.ts';
import { HOW_MUCH } from './how-much.ts';
import { type Block, heading, list, paragraph, type Said, saying, strong } from './report-document.ts';
import type { ReportWords } from './report-words.ts';

/** No lever compensates a red alert: it comes before all that can be done. */
export const toSettle = ({ unanswered }: ActionPlan, voice: ReportWords): readonly Block[] =>
  list(unanswered.filter(({ kind }) => kind === 'red').map((one) => obstacleSaid(one, voice)));

/** What each actor can do, as boxes to tick. */
export function byActor({ actors }: ActionPlan, voice: ReportWords): readonly Block[] {
  const { t, source } = voice;
  const most = HOW_MUCH.actionsByActor;
  const acting = actors.filter(({ actions }) => actions.length > 0);
  return [
    ...acting.flatMap(({ actor, actions }) => [
      heading(3, t(`plan:who.${actor}`)),
      ...list(
        actions.slice(0, most).map(({ id, findings }) => saying(t(`actions:${id}`), ...source(findings))),
        true,
      ),
    ]),
    ...voice.more(
      'actions',
      acting.reduce((sum, { actions }) => sum + Math.max(0, actions.length - most), 0),
    ),
  ];
}

/** The first action of each actor; of what is left unanswered, how many. */
export function inShort({ actors, unanswered }: ActionPlan, voice: ReportWords): readonly Block[] {
  const { t, labelled, source } = voice;
  const first = actors.flatMap(({ actor, actions: [action] }) =>
    action
      ? [saying(strong(labelled(t(`plan:who.${actor}`), '')), t(`actions:${action.id}`), ...source(action.findings))]
      : [],
  );
  const count = unanswered.filter(({ kind }) => kind !== 'red').length;
  return [
    ...list(first, true),
    ...voice.more('actions', actors.reduce((sum, { actions }) => sum + actions.length, 0) - first.length),
    ...(first.length > 0 && count > 0 ? [paragraph(t('withoutAction', { count }))] : []),
  ];
}

/** What the workshop proposed nothing for. */
export function unanswered(plan: ActionPlan, voice: ReportWords): readonly Block[] {
  const { t } = voice;
  const obstacles = plan.unanswered.filter(({ kind }) => kind !== 'red');
  const count = obstacles.length;
  if (count === 0) return [];
  return [
    heading(3, t('plan:unansweredTitle')),
    paragraph(t('plan:unanswered', { count })),
    ...list(obstacles.slice(0, HOW_MUCH.unansweredObstacles).map((one) => obstacleSaid(one, voice))),
    ...voice.more('obstacles', count - HOW_MUCH.unansweredObstacles),
  ];
}

const obstacleSaid = ({ id, kind, findings }: Obstacle, { t, source }: ReportWords): Said =>
  kind === 'brake'
    ? saying(t(`effects:${id}`), ...source(findings))
    : saying(
        strong(`${t('plan:alert', { level: t(`result:alerts.${kind}`), title: t(`alerts:${id}.title`) })}.`),
        ` ${t(`alerts:${id}.text`)}`,
        ...source(findings),
      );
