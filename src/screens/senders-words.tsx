import { useTranslation } from 'react-i18next';
import type { LinkText } from '../link/text.ts';
import styles from './senders-words.module.css';

/** What the sender of a link wrote. Whoever shows it says that it is the sender's: the page checks nothing of it. */
export function SendersWords({ text: { project, note, author } }: { readonly text: LinkText }) {
  const { t } = useTranslation('link');
  return (
    <>
      {project && (
        <p dir="auto" className={styles['project']}>
          {project}
        </p>
      )}
      {note && <p dir="auto">{note}</p>}
      {author && <p>{t('signed', { author })}</p>}
    </>
  );
}
