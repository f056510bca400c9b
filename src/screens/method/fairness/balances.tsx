import { FigureTable } from '../../../charts/figure-table.tsx';
import { SpreadBar } from '../../../charts/spread-bar.tsx';
import type { Spread } from '../../../proof/fairness.ts';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import { signed } from '../figures.ts';
import { useMethodWords } from '../method-words.ts';
import type { ReportPart } from './report-part.ts';
import { ScenarioName } from './scenario-name.tsx';

/** How low and how high balances go: overall, then as each actor sees it. */
export function Balances({ rulebook, fairness: { balances, views } }: ReportPart) {
  const { t } = useMethodWords();
  const { scenarios, actors } = rulebook;
  const reach = reachOf(scenarios.map(({ id }) => balances[id]));
  const viewReach = reachOf(scenarios.flatMap(({ id }) => actors.map((actor) => views[id][actor])));
  return (
    <>
      <FigureTable
        caption={t('fairness.balances.caption')}
        head={t('fairness.scenario')}
        columns={[t('fairness.balances.range')]}
        rows={scenarios.map(({ id }) => ({
          key: id,
          head: <ScenarioName scenario={id} />,
          cells: [<Drawn key="range" spread={balances[id]} reach={reach} scenario={id} />],
        }))}
      />
      <FigureTable
        caption={t('fairness.views.caption')}
        head={t('fairness.scenario')}
        columns={actors.map((actor) => t(`result:actors.${actor}`))}
        rows={scenarios.map(({ id }) => ({
          key: id,
          head: <ScenarioName scenario={id} />,
          cells: actors.map((actor) => <Drawn key={actor} spread={views[id][actor]} reach={viewReach} scenario={id} />),
        }))}
      />
    </>
  );
}

type DrawnProps = { readonly spread: Spread; readonly reach: number; readonly scenario: ScenarioId };

function Drawn({ spread: { least, mean, most }, reach, scenario }: DrawnProps) {
  const { t, i18n } = useMethodWords();
  const say = (value: number) => signed(value, i18n.language, 1);
  return (
    <>
      {t('fairness.spread', { least: say(least), mean: say(mean), most: say(most) })}
      <SpreadBar least={least} mean={mean} most={most} reach={reach} scenario={scenario} />
    </>
  );
}

const reachOf = (spreads: readonly Spread[]): number =>
  Math.max(...spreads.flatMap(({ least, most }) => [Math.abs(least), Math.abs(most)]));
