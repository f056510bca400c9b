import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dial } from '../../charts/dial.tsx';
import { RankingTable } from '../../charts/ranking-table.tsx';
import type { Route } from '../../components/route.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import type { WorkedOut } from '../../engine/worked-out.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Case } from '../../rulebook/shapes.ts';
import caseStyles from '../case/case.module.css';
import { HowToRead } from './how-to-read.tsx';
import { practiceOf } from './practice-of.ts';
import styles from './result.module.css';
import { Verdict } from './verdict.tsx';

type OpeningProps = {
  readonly rulebook: Rulebook;
  readonly recommendation: Recommendation;
  readonly workedOut: WorkedOut;
  readonly openCase: Case | null;
  /** True when a link brought the answers. */
  readonly opened?: boolean;
  readonly method: Route;
  /** What stands under the ranking, as the contents of what follows. */
  readonly children?: ReactNode;
};

/** What is read first of a result: the verdict, the compass beside it, and the ranking. On the page of a case, a part of it. */
export function Opening({ rulebook, recommendation, workedOut, openCase, opened, method, children }: OpeningProps) {
  const { t } = useTranslation(['result', 'case-page']);
  const { ranking, unknown } = recommendation;
  const placed = recommendation.kind !== 'unanswered';
  const readings = workedOut.measures?.readings ?? null;
  return (
    <>
      {openCase && (
        <h2 id="compass-title" tabIndex={-1} className={caseStyles['today']}>
          {t('case-page:compassTitle')}
        </h2>
      )}
      <div className={styles['head']}>
        <Verdict
          recommendation={recommendation}
          workedOut={workedOut}
          openCase={openCase}
          opened={opened ?? false}
          practice={practiceOf(rulebook, recommendation)}
        />
        <Dial scenarios={rulebook.scenarios} readings={readings} placed={placed} />
      </div>
      <section className={styles['section']} aria-labelledby="ranking-title">
        <h2 id="ranking-title">{t('ranking.title')}</h2>
        <RankingTable ranking={ranking} readings={readings} placed={placed} />
        {unknown.length > 0 && <p>{t('result.unknownNote', { count: unknown.length })}</p>}
        <HowToRead method={method} placed={placed} />
        {children}
      </section>
    </>
  );
}
