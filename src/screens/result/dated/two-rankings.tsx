import { useTranslation } from 'react-i18next';
import { FigureTable } from '../../../charts/figure-table.tsx';
import { Fold } from '../../../components/fold.tsx';
import { ScenarioMark } from '../../../components/scenario-mark.tsx';
import type { RulesChange } from '../../../engine/rules-change/rules-change.ts';
import { formatBalance } from '../../../words/points.ts';
import { Then } from '../play/then.tsx';

/** Places and balances under both rulebooks. */
export function TwoRankings({ change: { scenarios, first } }: { readonly change: RulesChange }) {
  const { t } = useTranslation(['dated', 'result', 'play', 'scenarios']);
  const placed = first.every((leaders) => leaders.length > 0);
  const place = (rank: number, tied: boolean) => {
    const said = t('result:ranking.place', { count: rank, ordinal: true });
    return tied ? t('play:moved.tied', { place: said }) : said;
  };
  const change = (from: string, to: string) => (from === to ? to : <Then from={from} to={to} />);
  return (
    <Fold summary={t('scenarios.title')}>
      <FigureTable
        caption={t('scenarios.caption')}
        head={t('scenarios.scenario')}
        columns={[...(placed ? [t('scenarios.place')] : []), t('scenarios.balance')]}
        rows={scenarios.map(({ scenario, rank, tied, balance }) => ({
          key: scenario,
          head: (
            <>
              <ScenarioMark scenario={scenario} /> {t(`scenarios:${scenario}.short`)}
            </>
          ),
          cells: [
            ...(placed ? [change(place(rank[0], tied[0]), place(rank[1], tied[1]))] : []),
            change(formatBalance(balance[0]), formatBalance(balance[1])),
          ],
        }))}
      />
      <p>{t('scenarios.unit')}</p>
    </Fold>
  );
}
