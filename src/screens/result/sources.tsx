import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { allReasons } from '../../engine/reasons.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import styles from './result.module.css';
import { jumpTo, sourceId, useSourceLabels, useSources } from './source-links.tsx';

type SourcesProps = {
  readonly recommendation: Recommendation;
  /** The findings behind the line on practice. */
  readonly practice: readonly string[];
};

/** Every finding cited above, once, in the report's order, with its place in the report. */
export function Sources({ recommendation, practice }: SourcesProps) {
  const { t } = useTranslation(['result', 'findings']);
  const { findings, origin } = useSources();
  const label = useSourceLabels();
  const cited = new Set([...citedIn(recommendation), ...practice]);
  return (
    <section className={styles['section']} aria-labelledby="sources-title">
      <h2 id="sources-title">{t('result.sourcesTitle')}</h2>
      <p>{t('result.sourcesHelp')}</p>
      <Fold summary={t('result.sourcesAll', { count: cited.size })}>
        <ol className={`${styles['sources']} ${styles['cited']}`}>
          {[...findings.keys()]
            .filter((ref) => cited.has(ref))
            .map((ref) => (
              <li key={ref} id={sourceId(ref)} tabIndex={-1}>
                <span className={styles['where']}>{label.whole(ref)}</span>
                <span>{t(`findings:${ref}`)}</span>
                <button type="button" className={styles['back']} onClick={() => jumpTo(origin.current)}>
                  {t('result.sourceBack')}
                </button>
              </li>
            ))}
        </ol>
      </Fold>
    </section>
  );
}

function citedIn({ ranking, everywhere }: Recommendation): readonly string[] {
  const said = ranking.flatMap(({ reasons, alerts }) => [...allReasons(reasons), ...alerts]);
  return [...said, ...everywhere].flatMap(({ findings }) => findings);
}
