import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import styles from '../result.module.css';

type PlayPanelProps = {
  readonly rulebook: Rulebook;
  /** The ranking of the answers as played. */
  readonly recommendation: Recommendation;
};

/** Where the reader changes an answer, favours an actor or switches findings off, and sees the ranking move. */
export function PlayPanel(_props: PlayPanelProps) {
  const { t } = useTranslation('play');
  return (
    <section className={styles['section']} aria-labelledby="play-panel-title">
      <h2 id="play-panel-title">{t('title')}</h2>
    </section>
  );
}
