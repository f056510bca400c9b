import type { MouseEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './question.module.css';

type ErrorSummaryProps = {
  readonly ref: Ref<HTMLDivElement>;
  readonly message: string;
  /** The id of the field to go to. */
  readonly target: string;
  /** The address of the question, for whoever opens the link elsewhere. */
  readonly here: string;
};

/** Says what is missing and leads to the first field. It takes focus, so it is the next thing read. */
export function ErrorSummary({ ref, message, target, here }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const goTo = (event: MouseEvent) => {
    // The address belongs to the questions: the field is reached without touching it.
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <div ref={ref} tabIndex={-1} className={styles['summary']} role="alert">
      <h2>{t('question.errorTitle')}</h2>
      <p>
        <a href={here} onClick={goTo}>
          {message}
        </a>
      </p>
    </div>
  );
}
