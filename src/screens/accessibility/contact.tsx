import { useTranslation } from 'react-i18next';
import { issueAddress, mailtoAddress } from '../contest/addresses.ts';
import { type Recipients, siteOf } from '../contest/recipients.ts';
import styles from './statement.module.css';

/** Whom to tell of what one cannot reach: who takes objections, by e-mail or on a public tracker. Without any, it is said. */
export function Contact({ recipients }: { readonly recipients: Recipients | null }) {
  const { t } = useTranslation('accessibility');
  const subject = t('contact.subject');
  const body = t('contact.body');
  const { email = null, issues = null } = recipients ?? {};
  return (
    <>
      <p>{t('contact.text')}</p>
      {(email || issues) && (
        <ul className={styles['list']}>
          {email && (
            <li>
              <a href={mailtoAddress(email, subject, body)}>{t('contact.email', { address: email })}</a>
            </li>
          )}
          {issues && (
            <li>
              <a href={issueAddress(issues, subject, body)} target="_blank" rel="noopener noreferrer">
                {t('contact.issue', { site: siteOf(issues) })}
              </a>
            </li>
          )}
        </ul>
      )}
      {!email && !issues && <p>{t(recipients ? 'contact.nobody' : 'contact.elsewhere')}</p>}
    </>
  );
}
