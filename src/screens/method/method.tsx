import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import button from '../../components/button.module.css';
import { Contents } from '../../components/contents.tsx';
import { goTo } from '../../components/go-to.ts';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import type { Fairness } from '../../proof/fairness.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { SourcesProvider } from '../result/source-links.tsx';
import { entryId } from './entry-id.ts';
import { FairnessReport } from './fairness/fairness-report.tsx';
import { type Filters, NO_FILTERS } from './filters.ts';
import { Formulas } from './formulas.tsx';
import { Limits } from './limits.tsx';
import styles from './method.module.css';
import { useMethodWords } from './method-words.ts';
import { PageLinksProvider } from './page-links.tsx';
import { PARTS } from './part.tsx';
import { Reasoning } from './reasoning.tsx';
import { RulebookParts } from './rulebook-parts.tsx';
import { type Published, Version } from './version.tsx';

export type MethodProps = {
  readonly rulebook: Rulebook;
  readonly fairness: Fairness;
  /** The rulebooks published so far, the first one first. */
  readonly history: readonly Published[];
  /** The rule to be found first, or the finding by the id of its entry; null for the page as it begins. */
  readonly rule: string | null;
  /** The address of this page, without a rule. */
  readonly here: string;
  readonly ruleAt: (rule: string) => Route;
  /** To the result that the fragment of a link holds. */
  readonly openResult: (fragment: string) => Route;
  readonly start: Route;
  /** True when some answers wait: the start resumes them. */
  readonly begun: boolean;
};

/** Everything that decides a ranking: how it is reasoned, each rule and finding, the sums, the proof, the limits. */
export function Method(props: MethodProps) {
  const { rulebook, fairness, history, rule, here, ruleAt, openResult, start, begun } = props;
  const { t } = useMethodWords();
  const { filters, cleared, change, sought, reach, onReached } = useFilters();
  const entry = rule === null ? null : entryNamed(rulebook, rule);
  const gone = rule !== null && entry === null;
  const notice = useRef<HTMLParagraphElement>(null);
  const links = useMemo(() => ({ here, ruleAt, goTo: reach }), [here, ruleAt, reach]);

  useEffect(() => {
    if (gone) notice.current?.focus();
    else if (entry !== null) reach(entry);
    // One that is gone after another that is gone is found missing again.
  }, [rule, entry, gone, reach]);

  return (
    <SourcesProvider rulebook={rulebook} here={here}>
      <PageLinksProvider value={links}>
        <h1 tabIndex={-1}>{t('interface:method.title')}</h1>
        <p className="lead">{t('page.lead')}</p>
        {gone && (
          <p ref={notice} tabIndex={-1} className={styles['gone']}>
            {t('rule.gone', { id: rule })}
          </p>
        )}
        <div className={button['row']}>
          <Link {...start} className={button['primary']}>
            {t(begun ? 'interface:home.resume' : 'interface:home.start')}
          </Link>
        </div>
        <Contents label={t('page.contents')} here={here} parts={PARTS.map((id) => ({ id, title: t(`${id}.title`) }))} />
        <Reasoning />
        <RulebookParts
          rulebook={rulebook}
          filters={filters}
          cleared={cleared}
          onChange={change}
          sought={sought}
          onReached={onReached}
        />
        <Formulas rulebook={rulebook} />
        <FairnessReport rulebook={rulebook} fairness={fairness} openResult={openResult} />
        <Limits rulebook={rulebook} />
        <Version rulebook={rulebook} history={history} />
      </PageLinksProvider>
    </SourcesProvider>
  );
}

/** The entry that the address of this page names, by its id in the page; null when there is none. */
function entryNamed({ effects, findings }: Rulebook, name: string): string | null {
  if (effects.some(({ id }) => id === name)) return entryId('rule', name);
  return findings.some(({ ref }) => entryId('finding', ref) === name) ? name : null;
}

/** The filters, and the way to an entry that they may hide: all is shown again first. */
function useFilters() {
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [sought, setSought] = useState<string | null>(null);
  const [cleared, setCleared] = useState(false);
  const reach = useCallback((id: string) => {
    if (goTo(id)) return;
    setFilters(NO_FILTERS);
    setCleared(true);
    setSought(id);
  }, []);
  const change = useCallback((wished: Filters) => {
    setFilters(wished);
    setCleared(false);
  }, []);
  const onReached = useCallback(() => setSought(null), []);
  return { filters, cleared, change, sought, reach, onReached };
}
