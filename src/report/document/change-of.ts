import { MOST_CHANGES, type TippingPoint } from '../../engine/change/tipping-points.ts';
import { firstIn } from '../../engine/leaders.ts';
import { changeWords } from '../../screens/result/change/change-words.ts';
import { withoutFindings } from '../../screens/result/change/without-findings.ts';
import type { TakenResult } from '../taken-result.ts';
import { HOW_MUCH } from './how-much.ts';
import { type Block, heading, list, paragraph, type Said, saying, strong } from './report-document.ts';
import type { ReportWords } from './report-words.ts';

/** What would put another scenario first: changed answers, choices apart from facts, then single findings. */
export function changeOf(result: TakenResult, voice: ReportWords): readonly Block[] {
  const { t } = voice;
  if (result.recommendation.kind === 'unanswered') return [];
  const { tippingPoints, measures } = result.workedOut;
  const pending = [paragraph(t('change:pending'))];
  return [
    heading(2, t('change:changeTitle')),
    ...(tippingPoints ? tipping(result, tippingPoints, voice) : pending),
    ...(measures ? findings(result, measures.pivotal, voice) : pending),
  ];
}

/** The nearest way to each scenario. Four changes are another project: left to the screen, which says so. */
function tipping({ recommendation }: TakenResult, all: readonly TippingPoint[], voice: ReportWords): readonly Block[] {
  const { t, name, or } = voice;
  const near = all.filter(({ questions }) => questions.length < MOST_CHANGES);
  const nearest = (some: readonly TippingPoint[]) =>
    some.filter(({ winner }, at) => some.findIndex((one) => one.winner === winner) === at).sort(bySize);
  const choices = nearest(near.filter(({ facts }) => facts === 0)).slice(0, HOW_MUCH.choices);
  const facts = nearest(near.filter((one) => one.facts > 0)).slice(0, HOW_MUCH.facts);
  const given = facts.every((one) => one.facts === one.questions.length);
  const now = firstIn(recommendation.ranking);
  const never = recommendation.ranking
    .filter(({ rank, scenario }) => rank > 1 && !all.some(({ winner }) => winner === scenario))
    .map(({ scenario }) => name(scenario));
  const kind = (title: string, points: readonly TippingPoint[]): readonly Block[] =>
    points.length === 0
      ? []
      : [heading(3, title), ...list(points.map((one) => pointSaid(one, now.includes(one.winner), voice)))];
  return [
    ...kind(t('change:tipping.choices'), choices),
    ...kind(t(given ? 'change:tipping.facts' : 'change:tipping.mixed'), facts),
    ...voice.more('changes', all.length - choices.length - facts.length),
    ...(never.length > 0 ? [paragraph(t('change:tipping.none', { scenarios: or.format(never) }))] : []),
  ];
}

const bySize = (a: TippingPoint, b: TippingPoint): number => a.questions.length - b.questions.length;

function pointSaid(
  { ways: [way = []], winner }: TippingPoint,
  isFirst: boolean,
  { t, words, name }: ReportWords,
): Said {
  const said = { changes: changeWords(words).changes(way), scenario: name(winner) };
  // On screen each change has its line.
  return saying(t(isFirst ? 'change:tipping.alone' : 'change:tipping.sentence', said).replaceAll('\n', ' '));
}

type Pivotal = NonNullable<TakenResult['workedOut']['measures']>['pivotal'];

function findings({ recommendation }: TakenResult, pivotal: Pivotal, voice: ReportWords): readonly Block[] {
  const { t, words, labelled, source } = voice;
  const [first] = pivotal;
  const title = strong(labelled(t('change:finding.title'), ''));
  if (!first) return [paragraph(title, t('change:finding.none'))];
  const same = pivotal.filter(({ leaders }) => leaders.join() === first.leaders.join());
  const said = withoutFindings(words, same.length, first.leaders, firstIn(recommendation.ranking));
  const quoted = t('change:quoted', { text: t(`findings:${first.finding}`) });
  return [
    paragraph(title, `${said} ${quoted}`, ...source([first.finding])),
    ...voice.more('findings', pivotal.length - 1),
  ];
}
