import { rulebook as today } from 'virtual:rulebook';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { encodeComparison } from '../link/comparison.ts';
import { Compare } from '../screens/compare/compare.tsx';
import { linkUnder, type resultsIn } from './compare/compared-link.ts';
import { linkNamed } from './compare/link-named.ts';
import { shownOf } from './compare/shown-of.ts';
import { useAdding } from './compare/use-adding.ts';
import { useCompared } from './compare/use-compared.ts';
import type { ScreenProps } from './screen-props.ts';
import { dayOf } from './taken-now.ts';
import { WhenHere } from './when-here.tsx';

/** Results side by side, in a file of their own, fetched by whoever compares; with what reads their links. */
export function Screen({ snapshot, actor, routes }: Pick<ScreenProps, 'snapshot' | 'actor' | 'routes'>) {
  const { t } = useTranslation();
  return (
    <WhenHere part={useCompared(snapshot.context.compared)} title={t('compare.title')}>
      {(read) => <Compared actor={actor} read={read} routes={routes} />}
    </WhenHere>
  );
}

type ComparedProps = Pick<ScreenProps, 'actor' | 'routes'> & { readonly read: ReturnType<typeof resultsIn> };

function Compared({ actor, read, routes }: ComparedProps) {
  const { problems, add, forget } = useAdding(actor);
  const results = useMemo(() => read.results.map((one) => shownOf(one, routes)), [read, routes]);
  const links = read.results.map(({ link }) => link);
  const change = (changed: readonly string[]) => {
    forget();
    actor.send({ type: 'compare', links: changed });
  };
  const rename = (index: number, name: string) =>
    change(
      read.results.map(({ link, place }, at) => (at === index ? linkNamed(place.rules ?? today, place, name) : link)),
    );
  const former = read.results.some(({ place }) => place.rules);
  return (
    <Compare
      results={results}
      unread={read.problems}
      problems={problems}
      onAdd={add}
      onRemove={(index) => change(links.filter((_, at) => at !== index))}
      onRename={rename}
      recompute={former ? routes.link(encodeComparison(read.results.map((one) => linkUnder(today, one)))) : null}
      day={dayOf(new Date())}
      ownLink={new URL(routes.compare(links).href, document.baseURI).href}
    />
  );
}
