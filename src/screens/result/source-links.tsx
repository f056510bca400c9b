import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../components/go-to.ts';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import type { Finding } from '../../rulebook/finding.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Effect } from '../../rulebook/shapes.ts';
import styles from './source-links.module.css';

type SourcesContext = {
  readonly findings: ReadonlyMap<string, Finding>;
  /** The rules by id, and their rulebook's number: what an objection names. */
  readonly effects: ReadonlyMap<string, Effect>;
  readonly rulebook: number;
  /** The whole link of the reader's result, which an objection may join; null when the answers are not the reader's. */
  readonly resultAddress: string | null;
  /** The link followed last to a source: the way back. */
  readonly origin: { current: HTMLElement | null };
  /** The address of this result: where the sources are, for whoever opens a link in another tab. */
  readonly here: string;
  /** To a rule on the method page; null where there is no need, as on that page. */
  readonly rule: ((id: string) => Route) | null;
};

const Sources = createContext<SourcesContext>({
  findings: new Map(),
  effects: new Map(),
  rulebook: 0,
  resultAddress: null,
  origin: { current: null },
  here: './',
  rule: null,
});

type SourcesProviderProps = {
  readonly rulebook: Rulebook;
  readonly here: string;
  readonly resultAddress?: string | null;
  readonly rule?: SourcesContext['rule'];
  readonly children: ReactNode;
};

/** Lets any sentence below name its findings by reference, and come back from their sources. */
export function SourcesProvider({ rulebook, here, resultAddress = null, rule = null, children }: SourcesProviderProps) {
  const origin = useRef<HTMLElement | null>(null);
  const context = useMemo(
    () => ({
      findings: new Map(rulebook.findings.map((finding) => [finding.ref, finding])),
      effects: new Map(rulebook.effects.map((effect) => [effect.id, effect])),
      rulebook: rulebook.version,
      resultAddress,
      origin,
      here,
      rule,
    }),
    [rulebook, here, resultAddress, rule],
  );
  return <Sources.Provider value={context}>{children}</Sources.Provider>;
}

export const useSources = () => useContext(Sources);

/** The id of a finding's entry among the sources. */
export const sourceId = (ref: string): string => `source-${ref.replaceAll('/', '-')}`;

/** Links to the findings behind a sentence: each opens its entry among the sources of this page. */
export function SourceLinks({ refs }: { readonly refs: readonly string[] }) {
  const { t } = useTranslation('result');
  const label = useSourceLabels();
  const { origin, here } = useSources();
  const follow = (ref: string) => (from: HTMLElement) => {
    origin.current = from;
    goTo(sourceId(ref), 'center');
  };
  return (
    <span className={styles['links']}>
      <span className="visually-hidden">{t('source.hidden')}</span>
      {refs.map((ref) => (
        <Link key={ref} href={here} finding={ref} follow={follow(ref)}>
          {label.brief(ref)}
        </Link>
      ))}
    </span>
  );
}

/** How a finding's place in the report is said: in brief beside a sentence, whole among the sources. */
export function useSourceLabels() {
  const { t } = useTranslation(['result', 'cases', 'scenarios']);
  const { findings } = useSources();
  const source = ({ source: from }: Finding) =>
    from === 'synthesis' || from === 'card' ? t(`source.${from}`) : t(`cases:${from}.name`);
  const item = (finding: Finding) => {
    if (finding.facet) return t(`facets.${finding.facet as 'vision'}`);
    if (finding.side) return t(`source.${finding.side}`, { number: finding.number });
    return t(finding.ref.includes('/note/') ? 'source.note' : 'source.finding', { number: finding.number });
  };
  const say = (ref: string, words: (finding: Finding) => string) => {
    const finding = findings.get(ref);
    return finding ? words(finding) : ref;
  };
  return {
    brief: (ref: string) =>
      say(ref, (finding) => {
        const said = { source: source(finding), item: item(finding) };
        return finding.actor
          ? t('source.brief', { ...said, actor: t(`source.actors.${finding.actor}`) })
          : t('source.briefNoActor', said);
      }),
    item: (ref: string) => say(ref, item),
    whole: (ref: string) =>
      say(ref, (finding) => {
        const scenario = finding.scenario ? t(`scenarios:${finding.scenario}.short`) : '';
        const actor = finding.actor ? t(`actors.${finding.actor}`) : '';
        return [source(finding), scenario, actor, item(finding)].filter(Boolean).join(' · ');
      }),
  };
}
