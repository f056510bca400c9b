import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { datesOf } from '../../words/day.ts';
import styles from './later.module.css';

export type DraftChoice = {
  readonly kept: boolean;
  /** True when the device refused to keep it. */
  readonly refused: boolean;
  /** When the draft that this one would replace was kept, in milliseconds since 1970; null when there is none. */
  readonly replaced: number | null;
  readonly keep: (wished: boolean) => void;
};

/** The one box that makes the page keep something on the device. */
export function KeepDraft({ kept, refused, replaced, keep }: DraftChoice) {
  const { t, i18n } = useTranslation('later');
  const id = useId();
  // Made where there is a date alone: this is drawn again at each answer.
  const said = (date: number) =>
    new Intl.DateTimeFormat(datesOf(i18n.language), { dateStyle: 'long', timeStyle: 'short' }).format(date);
  return (
    <>
      <label htmlFor={id} className={styles['keep']}>
        <input
          id={id}
          type="checkbox"
          checked={kept}
          aria-describedby={`${id}-help`}
          onChange={(event) => keep(event.target.checked)}
        />
        <span>{t('keep')}</span>
      </label>
      <p id={`${id}-help`}>
        {t('keepHelp')} {replaced !== null && t('replaces', { date: said(replaced) })}
      </p>
      <p role="status">{refused ? t('refused') : kept ? t('kept') : ''}</p>
    </>
  );
}
