import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../../components/go-to.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { isSecondOfTwo } from '../../choice.tsx';
import { sourceId } from '../source-links.tsx';
import { findingsBySource } from './findings-by-source.ts';
import { stayAfter } from './go-to-played.ts';
import styles from './played.module.css';
import type { Playing } from './playing.ts';
import { Then } from './then.tsx';
import { usePlayWords } from './use-play-words.ts';

type ChangesProps = {
  readonly rulebook: Rulebook;
  readonly playing: Playing;
};

/** Everything that is tried, in the order asked: answers, the actor who weighs most, findings set aside. */
export function Changes({ rulebook, playing }: ChangesProps) {
  const { t } = useTranslation(['play', 'questions']);
  const words = usePlayWords();
  const { own, changed, priority, off } = playing;
  return (
    <ul className={styles['changes']}>
      {rulebook.questions
        .filter(({ id }) => changed[id] !== undefined)
        .map(({ id }) => {
          const question = t(`questions:${id}.short`);
          return (
            <Change key={id} of={question} undo={() => playing.change(id, own[id] ?? 'unknown')}>
              {t('banner.answer', { question })}{' '}
              <Then from={words.answer(id, own[id])} to={words.answer(id, changed[id])} />
            </Change>
          );
        })}
      {priority && (
        <Change of={t('actors.title')} undo={() => playing.favour(null)}>
          {t('banner.priority', { actor: t(`actors.named.${priority}`) })}
        </Change>
      )}
      {findingsBySource(rulebook, off)
        .filter((one) => one.off.length > 0)
        .map((one) => {
          const source = words.source(one.source);
          const said = { source, count: one.off.length, all: one.findings.length };
          return (
            <Change key={one.source} of={source} undo={() => playing.count(one.off, true)}>
              {t(one.off.length === one.findings.length ? 'banner.offAll' : 'banner.offSome', said)}{' '}
              <button type="button" className={styles['link']} onClick={() => goTo(sourceId(one.off[0] ?? ''))}>
                {t('banner.offList')}
                <span className="visually-hidden"> {t('banner.offListHidden', { source })}</span>
              </button>
            </Change>
          );
        })}
    </ul>
  );
}

type ChangeProps = {
  /** What is undone, for whoever hears the button alone. */
  readonly of: string;
  readonly undo: () => void;
  readonly children: ReactNode;
};

function Change({ of, undo, children }: ChangeProps) {
  const { t } = useTranslation('play');
  return (
    <li>
      <span>{children}</span>{' '}
      <button
        type="button"
        className={styles['link']}
        onClick={(event) => isSecondOfTwo(event.nativeEvent) || stayAfter(undo)}
      >
        {t('banner.undo')}
        <span className="visually-hidden"> ({of})</span>
      </button>
    </li>
  );
}
