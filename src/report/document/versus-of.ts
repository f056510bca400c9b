import { compare } from '../../engine/comparison.ts';
import type { ScenarioId } from '../../rulebook/shapes.ts';
import { cellsOf, isSaid, type Point } from '../../screens/result/change/point.ts';
import { heldBack, whyFirst } from '../../screens/result/change/versus-words.ts';
import type { TakenResult } from '../taken-result.ts';
import { HOW_MUCH } from './how-much.ts';
import { type Block, heading, list, paragraph, type Said, saying, strong } from './report-document.ts';
import type { ReportWords } from './report-words.ts';

/** Why the first comes before the second: what outweighs the rest, then what pleads for the second. */
export function versusOf({ model, recommendation }: TakenResult, voice: ReportWords): readonly Block[] {
  const { t, words, and } = voice;
  const [first, second] = recommendation.ranking;
  if (recommendation.kind === 'unanswered' || !first || !second) return [];
  const comparison = compare(model, first, second);
  const { one, other, enough, more, cons, triedTogether } = comparison;
  const why = whyFirst(words, recommendation, comparison);
  const cases = and.format(triedTogether.map((id) => t(`cases:${id}.name`)));
  const pros = [...(enough ?? []), ...more].filter(isSaid);
  const against = cons.filter(isSaid);
  return [
    heading(2, t('change:versusTitle')),
    ...(why ? [paragraph(why)] : []),
    ...heldBack(words, model, recommendation).map((said) => paragraph(said)),
    paragraph(
      triedTogether.length > 0 ? t('change:versus.triedTogether', { cases }) : t('change:versus.neverTogether'),
    ),
    ...side(
      one,
      pros.slice(0, HOW_MUCH.pros).map((point) => pointSaid(point, one, other, voice)),
      voice,
    ),
    ...side(
      other,
      against.slice(0, HOW_MUCH.cons).map((point) => pointSaid(point, other, one, voice)),
      voice,
    ),
    ...voice.more('reasons', Math.max(0, pros.length - HOW_MUCH.pros) + Math.max(0, against.length - HOW_MUCH.cons)),
  ];
}

const side = (scenario: ScenarioId, said: readonly Said[], { t, name }: ReportWords): readonly Block[] =>
  said.length === 0 ? [] : [heading(3, t('change:versus.for', { scenario: name(scenario) })), ...list(said)];

/** One point for a scenario against another: the sentence that weighs most in it. */
function pointSaid(point: Point, scenario: ScenarioId, against: ScenarioId, voice: ReportWords): Said {
  const { t, short, labelled, source } = voice;
  const [own, theirs] = cellsOf(point);
  const helps = own.amount > 0 ? own.levers[0] : undefined;
  const hinders = theirs.amount < 0 ? theirs.brakes[0] : undefined;
  const reason = helps ?? hinders;
  const label = helps
    ? `${short(scenario)} · ${t('change:versus.helps')}`
    : `${short(against)} · ${t('change:versus.hinders')}`;
  return saying(
    strong(labelled(label, '')),
    reason ? t(`effects:${reason.effect}`) : '',
    ...source(reason?.findings ?? [], reason?.inferred),
  );
}
