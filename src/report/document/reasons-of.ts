import { cellOf } from '../../engine/cell-of.ts';
import { allReasons, type Reason } from '../../engine/reasons.ts';
import type { Standing } from '../../engine/standing.ts';
import { formatBalance } from '../../words/points.ts';
import type { TakenResult } from '../taken-result.ts';
import { HOW_MUCH } from './how-much.ts';
import { type Block, heading, list, paragraph, saying, strong } from './report-document.ts';
import type { ReportWords } from './report-words.ts';

/** What helps and what holds back each scenario most, with where it was found; nothing where nothing was answered. */
export function reasonsOf({ recommendation }: TakenResult, voice: ReportWords): readonly Block[] {
  const { t } = voice;
  const { ranking, kind } = recommendation;
  if (kind === 'unanswered') return [];
  const left = ranking.reduce((sum, one) => sum + allReasons(one.reasons).length - shownOf(one).length, 0);
  return [
    heading(2, t('result:scenario.title')),
    paragraph(t('result:scenario.group')),
    ...ranking.flatMap((standing) => reasonsOfOne(standing, voice)),
    ...voice.more('reasons', left),
  ];
}

function reasonsOfOne(standing: Standing, voice: ReportWords): readonly Block[] {
  const { t, short, place, source } = voice;
  const { scenario, rank, tied, balance, neverTriedOn } = standing;
  const said = { place: place(rank), balance: formatBalance(balance) };
  const placed = t(tied ? 'result:scenario.placeTied' : 'result:scenario.place', said);
  const untried = neverTriedOn ? ` ${t('result:scenario.untried', { case: t(`cases:${neverTriedOn}.name`) })}` : '';
  const shown = shownOf(standing);
  return [
    heading(3, `${short(scenario)} – ${placed}`),
    paragraph(t(`scenarios:${scenario}.gist`) + untried),
    ...(shown.length === 0 ? [paragraph(t('result:scenario.none'))] : []),
    ...list(
      shown.map(({ side, reason }) =>
        saying(strong(t(side)), ` ${t(`effects:${reason.effect}`)}`, ...source(reason.findings, reason.inferred)),
      ),
    ),
  ];
}

/** The strongest of each side, whichever actor says them. */
function shownOf(standing: Standing): readonly { readonly side: 'helps' | 'hinders'; readonly reason: Reason }[] {
  const count = standing.rank === 1 ? HOW_MUCH.reasonsOfFirst : HOW_MUCH.reasonsOfOthers;
  const strongest = (side: 'levers' | 'brakes', sign: 1 | -1) =>
    standing.reasons
      .flatMap(({ actor, [side]: reasons }) =>
        reasons.map((reason) => ({ reason, amount: sign * cellOf(standing, actor, reason.questions).amount })),
      )
      .sort((a, b) => b.amount - a.amount)
      .slice(0, count)
      .map(({ reason }) => reason);
  return [
    ...strongest('levers', 1).map((reason) => ({ side: 'helps' as const, reason })),
    ...strongest('brakes', -1).map((reason) => ({ side: 'hinders' as const, reason })),
  ];
}
