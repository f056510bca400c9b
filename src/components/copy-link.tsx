import { useTranslation } from 'react-i18next';
import styles from './copy-link.module.css';
import { CopyTextButton } from './copy-text-button.tsx';

type CopyLinkProps = {
  /** The whole link. */
  readonly link: string;
  /** Names the button where the page has another link to copy. */
  readonly copy?: string;
};

/** A link, whole so that it can be read and selected, and the button that copies it. */
export function CopyLink({ link, copy }: CopyLinkProps) {
  const { t } = useTranslation('link');
  return (
    <>
      <p className={styles['link']}>{link}</p>
      <CopyTextButton
        text={link}
        words={{
          copy: copy ?? t('copy'),
          copied: t('copied'),
          copiedOldWay: t('copied'),
          refused: t('refused'),
          field: t('field'),
        }}
      />
    </>
  );
}
