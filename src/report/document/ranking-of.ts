import { formatAmount, formatBalance } from '../../words/points.ts';
import type { TakenResult } from '../taken-result.ts';
import { type Block, heading, paragraph } from './report-document.ts';
import type { ReportWords } from './report-words.ts';

/** The ranking in figures, as the page shows it; no place, and no reading, where nothing was answered. */
export function rankingOf({ recommendation, workedOut }: TakenResult, voice: ReportWords): readonly Block[] {
  const { t, short, place } = voice;
  const { ranking, unknown, kind } = recommendation;
  const placed = kind !== 'unanswered';
  const readings = workedOut.measures?.readings ?? null;
  const leads = (scenario: string) => {
    const found = readings?.find((one) => one.scenario === scenario);
    return found ? t('result:ranking.leads', { count: found.outOfTwenty }) : t('result:ranking.waiting');
  };
  const figure = (text: string) => ({ text, numeric: true });
  const text = (name: string) => ({ text: name, numeric: false });
  return [
    heading(2, t('result:ranking.title')),
    {
      kind: 'table',
      caption: t(placed ? 'result:ranking.caption' : 'result:ranking.captionUnanswered'),
      head: [
        text(t('result:ranking.scenario')),
        ...(placed ? [text(t('play:moved.place'))] : []),
        figure(t('levers')),
        figure(t('brakes')),
        figure(t('result:ranking.balance')),
        figure(t('result:ranking.range')),
        ...(placed ? [figure(t('result:ranking.first'))] : []),
        text(t('alert')),
      ],
      rows: ranking.map(({ scenario, rank, tied, levers, brakes, balance, range, alert, alerts }) => [
        short(scenario),
        ...(placed ? [tied ? `${place(rank)} ${t('result:ranking.tied')}` : place(rank)] : []),
        formatAmount(levers),
        formatAmount(brakes),
        formatBalance(balance),
        t('result:ranking.rangeText', { min: formatBalance(range[0]), max: formatBalance(range[1]) }),
        ...(placed ? [leads(scenario)] : []),
        // One that is not raised depends on an answer still open.
        alert ? t(`result:alerts.${alert}`) : t(alerts.length > 0 ? 'possibleAlert' : 'noAlert'),
      ]),
    },
    paragraph(placed ? t('readTable') : t('result:ranking.how3')),
    ...(placed && unknown.length > 0 ? [paragraph(t('result:result.unknownNote', { count: unknown.length }))] : []),
  ];
}
