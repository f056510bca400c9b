import { Mail, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../../components/button.module.css';
import { CopyLink } from '../../../components/copy-link.tsx';
import styles from './share.module.css';

type LinkWaysProps = {
  /** The whole link. */
  readonly link: string;
  /** The name of the project, if it is written in the link. */
  readonly project: string;
};

/** The link whole, and the ways to pass it on: copy it, write an e-mail, hand it to an app where the device can. */
export function LinkWays({ link, project }: LinkWaysProps) {
  const { t } = useTranslation('share');
  const [refused, setRefused] = useState(false);
  const subject = project ? t('mailSubjectNamed', { project }) : t('mailSubject');
  // The link alone on its line: mail programs then keep it whole.
  const body = t('mailBody', { link }).replaceAll('\n', '\r\n');
  const send = () =>
    navigator.share({ title: subject, url: link }).then(
      () => setRefused(false),
      // Closing the device's own panel is no failure.
      (error: unknown) => setRefused(!(error instanceof DOMException && error.name === 'AbortError')),
    );
  return (
    <>
      <h4>{t('link')}</h4>
      <CopyLink link={link} />
      <div className={styles['ways']}>
        <a
          className={button['quiet']}
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
        >
          <Mail /> {t('mail')}
        </a>
        {'share' in navigator && (
          <button type="button" className={button['underlined']} onClick={() => void send()}>
            <Share2 /> {t('send')}
          </button>
        )}
      </div>
      <p role="status">{refused && t('sendRefused')}</p>
    </>
  );
}
