import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../components/link.tsx';
import type { Finding } from '../../rulebook/finding.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import styles from './source-links.module.css';

type SourcesContext = {
  readonly findings: ReadonlyMap<string, Finding>;
  /** The link followed last to a source: the way back. */
  readonly origin: { current: HTMLElement | null };
  /** The address of this result: where the sources are, for whoever opens a link in another tab. */
  readonly here: string;
};

const Sources = createContext<SourcesContext>({ findings: new Map(), origin: { current: null }, here: './' });

type SourcesProviderProps = { readonly rulebook: Rulebook; readonly here: string; readonly children: ReactNode };

/** Lets any sentence below name its findings by reference, and come back from their sources. */
export function SourcesProvider({ rulebook, here, children }: SourcesProviderProps) {
  const origin = useRef<HTMLElement | null>(null);
  const context = useMemo(
    () => ({ findings: new Map(rulebook.findings.map((finding) => [finding.ref, finding])), origin, here }),
    [rulebook, here],
  );
  return <Sources.Provider value={context}>{children}</Sources.Provider>;
}

export const useSources = () => useContext(Sources);

/** The id of a finding's entry among the sources. */
export const sourceId = (ref: string): string => `source-${ref.replaceAll('/', '-')}`;

/** Goes to an element of this page, its fold opened, without touching the address, which belongs to the result. */
export function jumpTo(target: HTMLElement | null): void {
  target?.closest('details')?.setAttribute('open', '');
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

/** Links to the findings behind a sentence: each opens its entry among the sources of this page. */
export function SourceLinks({ refs }: { readonly refs: readonly string[] }) {
  const { t } = useTranslation('result');
  const label = useSourceLabels();
  const { origin, here } = useSources();
  const follow = (ref: string) => (from: HTMLElement) => {
    origin.current = from;
    jumpTo(document.getElementById(sourceId(ref)));
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
