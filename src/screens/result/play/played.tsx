import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../../components/button.module.css';
import { goTo } from '../../../components/go-to.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { isSecondOfTwo } from '../../choice.tsx';
import { Changes } from './changes.tsx';
import { goBackTo, PLAYED, PLAYED_START, stayAfter } from './go-to-played.ts';
import { headlines } from './headlines.ts';
import styles from './played.module.css';
import { type Playing, usePlayingNow } from './playing.ts';
import { useMoved } from './use-moved.ts';
import { useRoomAbove } from './use-room-above.ts';
import { useSummary } from './use-summary.ts';
import { MOVED_TITLE } from './what-moved.tsx';

type PlayedProps = {
  readonly rulebook: Rulebook;
  /** The ranking shown. */
  readonly recommendation: Recommendation;
};

/** Says that the result is a try, what it gives, and what it tries; the way back stays in view. Unseen while nothing is. */
export function Played(props: PlayedProps) {
  const playing = usePlayingNow();
  return playing && <Shown {...props} playing={playing} />;
}

function Shown({ rulebook, recommendation, playing }: PlayedProps & { readonly playing: Playing }) {
  const { t } = useTranslation(['play', 'cases']);
  const say = useSummary();
  const { before, changed, priority, off } = playing;
  const moved = useMoved(before, recommendation);
  const bar = useRef<HTMLDivElement>(null);
  const active = before !== null && moved !== null;
  useRoomAbove(bar, active);
  return (
    <>
      <span id={PLAYED_START} />
      <div ref={bar} className={active ? styles['bar'] : undefined} data-played={active || undefined}>
        {active && (
          <p id={PLAYED} tabIndex={-1} className={styles['name']}>
            {t('banner.name')}
          </p>
        )}
        {/* There before anything is tried, so that it is heard; said again even when the words are the same. */}
        <p role="status" className={active ? styles['summary'] : 'visually-hidden'}>
          <span key={JSON.stringify([changed, priority, off])}>
            {active && say(headlines(before, recommendation, moved))}
          </span>
        </p>
        {active && (
          <button
            type="button"
            className={styles['stop']}
            onClick={(event) => isSecondOfTwo(event.nativeEvent) || stayAfter(playing.stop)}
          >
            {playing.triedOn ? t('banner.stopCase', { case: t(`cases:${playing.triedOn}.name`) }) : t('banner.stop')}
          </button>
        )}
      </div>
      {active && <What rulebook={rulebook} playing={playing} />}
    </>
  );
}

/** What is tried, each with its undoing, and where one may go from here. */
function What({ rulebook, playing }: { readonly rulebook: Rulebook; readonly playing: Playing }) {
  const { t } = useTranslation('play');
  const { from, changed } = playing;
  const answered = Object.keys(changed).length > 0;
  return (
    <div className={styles['what']}>
      <p>{t('banner.explain')}</p>
      <Changes rulebook={rulebook} playing={playing} />
      <div className={styles['ways']}>
        {answered && (
          <button
            type="button"
            className={styles['stop']}
            onClick={(event) => isSecondOfTwo(event.nativeEvent) || stayAfter(playing.keep)}
          >
            {t('banner.keep')}
          </button>
        )}
        <button type="button" className={`${button['underlined']} ${styles['link']}`} onClick={() => goTo(MOVED_TITLE)}>
          {t('banner.why')}
        </button>
        {from && (
          <button type="button" className={`${button['underlined']} ${styles['link']}`} onClick={() => goBackTo(from)}>
            {t('banner.back')}
          </button>
        )}
      </div>
      {answered && <p className={styles['keepHelp']}>{t('banner.keepHelp')}</p>}
    </div>
  );
}
