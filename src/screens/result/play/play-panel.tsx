import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { ActorControl } from './actor-control.tsx';
import { AnswerControls } from './answer-controls.tsx';
import { FindingControl } from './finding-control.tsx';
import styles from './play-panel.module.css';
import { usePlayingNow } from './playing.ts';
import { WhatMoved } from './what-moved.tsx';

type PlayPanelProps = {
  readonly rulebook: Rulebook;
  /** The ranking of the answers as played. */
  readonly recommendation: Recommendation;
};

/** Where the reader changes an answer, favours an actor or switches findings off, and sees the ranking move. */
export function PlayPanel({ rulebook, recommendation }: PlayPanelProps) {
  const { t } = useTranslation('play');
  const playing = usePlayingNow();
  if (!playing) return null;
  return (
    <section
      id="play"
      className={`${styles['panel']} ${playing.before ? '' : styles['nothing']}`}
      aria-labelledby="play-panel-title"
    >
      <h2 id="play-panel-title">{t('title')}</h2>
      <p className={styles['lead']}>{t('lead')}</p>
      <div className={styles['controls']}>
        <AnswerControls rulebook={rulebook} playing={playing} />
        <div className={styles['columns']}>
          <ActorControl rulebook={rulebook} priority={playing.priority} favour={playing.favour} />
          <FindingControl rulebook={rulebook} off={playing.off} count={playing.count} />
        </div>
      </div>
      <WhatMoved recommendation={recommendation} />
    </section>
  );
}
