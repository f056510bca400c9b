import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { goTo } from '../../components/go-to.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { type Filters, isFiltered } from './filters.ts';
import { filtersSaid } from './filters-said.ts';
import { findingGroups } from './finding-groups.tsx';
import { Groups } from './groups.tsx';
import styles from './method.module.css';
import { type MethodWords, useMethodWords } from './method-words.ts';
import { Part } from './part.tsx';
import { ruleGroups } from './rule-groups.tsx';
import { SearchForm } from './search-form.tsx';
import { foundBy, searchableIn } from './searchable.ts';

type RulebookPartsProps = {
  readonly rulebook: Rulebook;
  readonly filters: Filters;
  /** True when they were cleared to show what a link leads to. */
  readonly cleared: boolean;
  readonly onChange: (filters: Filters) => void;
  /** The entry to go to once the filters no longer hide it; null for none. */
  readonly sought: string | null;
  readonly onReached: () => void;
};

/** The whole rulebook: rules, alerts and actions, then findings, under one search. */
export function RulebookParts({ rulebook, filters, cleared, onChange, sought, onReached }: RulebookPartsProps) {
  const { t, i18n } = useMethodWords();
  const entries = useMemo(() => searchableIn(rulebook, t, i18n), [rulebook, t, i18n]);
  const rules = useMemo(() => ruleGroups(rulebook, t), [rulebook, t]);
  const findings = useMemo(() => findingGroups(rulebook, t), [rulebook, t]);
  // The field answers at once; the lists follow when the browser has time.
  const asked = useDeferredValue(filters);
  const found = useMemo(() => foundBy(asked, entries), [asked, entries]);
  const [unfolded, setUnfolded] = useState(false);
  const open = unfolded || isFiltered(asked);
  const count = sayFound(found, t);
  // On paper, where no form is: what is there must not look like the whole.
  const partial = isFiltered(asked) && (
    <p className={styles['onPaper']}>
      {t('search.filtered', { filters: filtersSaid(asked, t, i18n.language), count })}
    </p>
  );
  useEffect(() => {
    if (sought === null || !found.has(sought)) return;
    goTo(sought);
    onReached();
  }, [sought, found, onReached]);
  const facets = rulebook.findings.filter(({ facet }) => facet).length;
  return (
    <>
      <Part id="rules">
        <p>{t('rules.lead')}</p>
        {partial}
        <SearchForm
          rulebook={rulebook}
          filters={filters}
          onChange={onChange}
          found={cleared ? `${t('search.cleared')} ${count}` : count}
        >
          <button type="button" aria-pressed={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {t('search.unfold')}
          </button>
        </SearchForm>
        <Groups groups={rules} found={found} open={open} />
      </Part>
      <Part id="findings">
        <p>{t('findings.lead', { count: rulebook.findings.length - facets, facets })}</p>
        {partial}
        <Groups groups={findings} found={found} open={open} />
      </Part>
    </>
  );
}

function sayFound(found: ReadonlySet<string>, t: MethodWords): string {
  const count = (...kinds: readonly string[]) =>
    [...found].filter((id) => kinds.some((kind) => id.startsWith(`${kind}-`))).length;
  if (found.size === 0) return t('search.nothing');
  return t('search.found', {
    rules: t('search.rules', { count: count('rule') }),
    alerts: t('search.alerts', { count: count('alert', 'everywhere') }),
    actions: t('search.actions', { count: count('action') }),
    findings: t('search.findings', { count: count('finding') }),
  });
}
