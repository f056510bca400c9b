import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { goToOnceThere } from '../../components/go-to.ts';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import type { Fate } from '../../engine/rules-change/changed-rules.ts';
import type { Finding } from '../../rulebook/finding.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Effect } from '../../rulebook/shapes.ts';
import { sourceLabels } from './source-labels.ts';
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
  /** The address of this result: where the sources are, for whoever opens a link in another tab. Empty as for `Contents`. */
  readonly here: string;
  /** To a rule on the method page; null where there is no need, as on that page. */
  readonly rule: ((id: string) => Route) | null;
  /** What became since of the rules of an older result, by id: today's method page does not have them as they were. */
  readonly since: ReadonlyMap<string, Fate> | null;
};

const Sources = createContext<SourcesContext>({
  findings: new Map(),
  effects: new Map(),
  rulebook: 0,
  resultAddress: null,
  origin: { current: null },
  here: './',
  rule: null,
  since: null,
});

type SourcesProviderProps = {
  readonly rulebook: Rulebook;
  readonly here: string;
  readonly resultAddress?: string | null;
  readonly rule?: SourcesContext['rule'];
  readonly since?: SourcesContext['since'];
  readonly children: ReactNode;
};

/** Lets any sentence below name its findings by reference, and come back from their sources. */
export function SourcesProvider(props: SourcesProviderProps) {
  const { rulebook, here, resultAddress = null, rule = null, since = null, children } = props;
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
      since,
    }),
    [rulebook, here, resultAddress, rule, since],
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
    goToOnceThere(sourceId(ref), 'center');
  };
  return (
    <span className={styles['links']}>
      <span className="visually-hidden">{t('source.hidden')}</span>
      {refs.map((ref) => (
        <Link key={ref} href={here || `#${sourceId(ref)}`} finding={ref} follow={follow(ref)}>
          {label.brief(ref)}
        </Link>
      ))}
    </span>
  );
}

/** How a finding's place in the report is said: see `sourceLabels`. */
export function useSourceLabels() {
  const { i18n } = useTranslation(['result', 'cases', 'scenarios']);
  return sourceLabels(i18n, useSources().findings);
}
