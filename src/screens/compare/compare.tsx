import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { Link } from '../../components/link.tsx';
import type { Route } from '../../components/route.ts';
import { shareRulebook } from '../../engine/compare/compared.ts';
import { everyPair } from '../../engine/compare/pairs.ts';
import { Adding } from './adding.tsx';
import { AnswersCompared } from './answers-compared.tsx';
import styles from './compare.module.css';
import type { ComparedResult } from './compared-result.ts';
import { Decisive } from './decisive.tsx';
import type { GivenText, NotCompared } from './not-compared.ts';
import { OwnLink } from './own-link.tsx';
import { PrintedOn } from './printed-on.tsx';
import { Problems } from './problems.tsx';
import { Rankings } from './rankings.tsx';
import { ResultList } from './result-list.tsx';
import { SharedActions } from './shared-actions.tsx';

export type CompareProps = {
  /** At most `MOST_COMPARED`, each under its own rules. The same array as long as they are the same. */
  readonly results: readonly ComparedResult[];
  /** What the address holds that is not among them. */
  readonly unread: readonly NotCompared[];
  /** What was last given and is not among them. */
  readonly problems: readonly NotCompared[];
  /** Gives true when something of it was added. */
  readonly onAdd: (given: readonly GivenText[]) => Promise<boolean>;
  readonly onRemove: (index: number) => void;
  /** An empty name takes the name away. */
  readonly onRename: (index: number, name: string) => void;
  /** The same results under today's rules; null when they are already. */
  readonly recompute: Route | null;
  /** Today, YYYY-MM-DD: paper says when it was printed. */
  readonly day: string;
  /** The whole address of this comparison, as whoever opens it is to have it. */
  readonly ownLink: string;
};

/** Results side by side: what differs, and which differences count. */
export function Compare(props: CompareProps) {
  const { results, unread, problems, onAdd, onRemove, onRename, recompute, day, ownLink } = props;
  const { t } = useTranslation(['compare', 'interface']);
  const pairs = useMemo(() => everyPair(results), [results]);
  useFocusKept(results.length);
  const several = results.length > 1;
  const mixed = !shareRulebook(results);
  return (
    <>
      <h1 tabIndex={-1}>{t('interface:compare.title')}</h1>
      <p className="lead">{t('lead')}</p>
      {results.length > 0 && <PrintedOn day={day} results={results} />}
      {unread.length > 0 && <Problems problems={unread} title="h2" />}
      {results.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <ResultList results={results} onRename={onRename} onRemove={onRemove} />
      )}
      <Adding count={results.length} problems={problems} onAdd={onAdd} />
      {(mixed || recompute) && (
        <div className={styles['noted']}>
          <p>{t(mixed ? 'rules.mixed' : 'rules.former')}</p>
          {recompute && (
            <div className={styles['recompute']}>
              <p className={button['row']}>
                <Link {...recompute} className={button['primary']}>
                  {t('rules.recompute')}
                </Link>
              </p>
              <p className={styles['soft']}>{t('rules.recomputeHelp')}</p>
            </div>
          )}
        </div>
      )}
      {results.length > 0 && <Rankings results={results} />}
      {several && (
        <>
          <AnswersCompared results={results} pairs={pairs} />
          {pairs.length > 0 && <Decisive results={results} pairs={pairs} />}
          <SharedActions results={results} />
          <OwnLink link={ownLink} />
        </>
      )}
    </>
  );
}

/** What had the focus may go with the result that was taken away, or with the form once four are there: the list takes it. */
function useFocusKept(count: number): void {
  const before = useRef(count);
  useEffect(() => {
    if (before.current === count) return;
    before.current = count;
    if (document.activeElement && document.activeElement !== document.body) return;
    (document.getElementById('compared-title') ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }, [count]);
}
