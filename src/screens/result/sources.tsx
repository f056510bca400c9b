import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import { goToElement } from '../../components/go-to.ts';
import { allReasons } from '../../engine/reasons.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import { CountFinding } from './play/count-finding.tsx';
import { usePlaying } from './play/playing.ts';
import styles from './result.module.css';
import { sourceId, useSourceLabels, useSources } from './source-links.tsx';

type SourcesProps = {
  readonly recommendation: Recommendation;
  /** The findings cited beside it: behind the line on practice, what would change it, what to do. */
  readonly others: readonly string[];
};

/** Every finding cited above, once, in the report's order, with its place in the report; those switched off stay. */
export function Sources({ recommendation, others }: SourcesProps) {
  const { t } = useTranslation(['result', 'findings']);
  const { findings, origin } = useSources();
  const label = useSourceLabels();
  const playing = usePlaying();
  const off = playing?.off ?? [];
  const back = () => origin.current && goToElement(origin.current, 'center');
  const cited = new Set([...citedIn(recommendation), ...others, ...citedIn(playing?.before ?? null), ...off]);
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
                {playing && <CountFinding finding={ref} label={label.whole(ref)} counted={!off.includes(ref)} />}
                <button type="button" className={styles['back']} onClick={back}>
                  {t('result.sourceBack')}
                </button>
              </li>
            ))}
        </ol>
      </Fold>
    </section>
  );
}

function citedIn(recommendation: Recommendation | null): readonly string[] {
  if (!recommendation) return [];
  const { ranking, everywhere } = recommendation;
  const said = ranking.flatMap(({ reasons, alerts }) => [...allReasons(reasons), ...alerts]);
  return [...said, ...everywhere].flatMap(({ findings }) => findings);
}
