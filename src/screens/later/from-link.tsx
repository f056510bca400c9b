import { useTranslation } from 'react-i18next';
import type { LinkText } from '../../link/text.ts';
import { SendersWords } from '../senders-words.tsx';
import styles from './later.module.css';

type FromLinkProps = {
  /** What the sender of the questionnaire wrote; null for nothing. */
  readonly text: LinkText | null;
  /** How many answers the link gave. */
  readonly given: number;
  /** Where the reader is: all is said at the first step, and folded after. */
  readonly step: string;
};

/** Above the questions that a link left to ask: what it gave, and its sender's words, always said to be the sender's. */
export function FromLink({ text, given, step }: FromLinkProps) {
  const { t } = useTranslation(['later', 'link']);
  const first = step === 'first';
  const already = first && given > 0;
  if (!text && !already) return null;
  return (
    <aside className={styles['fromLink']} aria-label={t('fromLink')}>
      {text && (
        <details key={step} open={first}>
          <summary>{t('link:sender')}</summary>
          <SendersWords text={text} />
          <p className={styles['soft']}>{t('senderUnchecked')}</p>
        </details>
      )}
      {already && <p className={styles['soft']}>{t('given', { count: given })}</p>}
    </aside>
  );
}
