import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { excessOf } from '../../link/text.ts';
import styles from './compare.module.css';
import own from './result-list.module.css';

type ResultNameProps = {
  /** From 1. */
  readonly number: number;
  readonly name: string | null;
  readonly onRename: (name: string) => void;
};

/**
 * What a result is called, which the reader may change. The name is kept when the reader leaves the field, and not at each
 * letter: it is part of the address. One too long for a link is not kept.
 */
export function ResultName({ number, name, onRename }: ResultNameProps) {
  const { t } = useTranslation('compare');
  const id = useId();
  const kept = name ?? '';
  const [typed, setTyped] = useState(kept);
  useEffect(() => setTyped(kept), [kept]);
  const tooLong = excessOf({ project: typed, note: '', author: '' }).project > 0;
  const keep = () => {
    if (!tooLong && typed.trim() !== kept) onRename(typed.trim());
  };
  return (
    <div className={own['name']}>
      <label htmlFor={id} className={styles['soft']}>
        {t('results.name', { number })}
      </label>
      <input
        id={id}
        className={styles['field']}
        type="text"
        value={typed}
        placeholder={t('results.unnamed', { number })}
        autoComplete="off"
        aria-describedby={`${id}-long`}
        aria-invalid={tooLong}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      <p id={`${id}-long`} role="status" className={styles['missing']}>
        {tooLong && t('results.tooLong')}
      </p>
    </div>
  );
}
