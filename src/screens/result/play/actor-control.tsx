import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import styles from './play-panel.module.css';
import type { Playing } from './playing.ts';

type ActorControlProps = Pick<Playing, 'priority' | 'favour'> & { readonly rulebook: Rulebook };

/** Who weighs most: nobody, as long as the reader favours no one. */
export const ActorControl = memo(function ActorControl({ rulebook, priority, favour }: ActorControlProps) {
  const { t } = useTranslation(['play', 'result']);
  return (
    <div>
      <h3>{t('actors.title')}</h3>
      <p id="play-actors-help">{t('actors.help')}</p>
      <fieldset className={styles['answer']} aria-describedby="play-actors-help">
        <legend>{t('actors.legend')}</legend>
        {[null, ...rulebook.actors].map((actor) => (
          <label key={actor} className={styles['box']}>
            <input
              type="radio"
              name="priority"
              value={actor ?? 'none'}
              checked={priority === actor}
              onChange={() => favour(actor)}
            />
            <span>
              {actor ? `${t(`result:actors.${actor}`)} (${t(`result:actors.${actor}Help`)})` : t('actors.equal')}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
});
