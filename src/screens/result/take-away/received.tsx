import { useTranslation } from 'react-i18next';
import type { LinkText } from '../../../link/text.ts';
import { SendersWords } from '../../senders-words.tsx';
import styles from './received.module.css';

/**
 * On a result that a link brought: that it did, and what its sender wrote. Always said to be the sender's: nothing else
 * stops a sentence forged under the name of whoever publishes the page.
 */
export function Received({ text }: { readonly text: LinkText | null }) {
  const { t } = useTranslation(['share', 'link']);
  return (
    <aside className={styles['received']} aria-label={t(text ? 'link:sender' : 'receivedLink')}>
      {text && (
        <>
          <p className={styles['label']}>{t('link:sender')}</p>
          <SendersWords text={text} />
        </>
      )}
      <p className={styles['label']}>{t('opened')}</p>
    </aside>
  );
}
