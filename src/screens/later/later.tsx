import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { CopyLink } from '../../components/copy-link.tsx';
import { type DraftChoice, KeepDraft } from './keep-draft.tsx';
import styles from './later.module.css';

type LaterProps = {
  /** Null where none may be kept, as inside another site's page. */
  readonly draft: DraftChoice | null;
  /** The whole link that asks the questions left; null before the first answer, and on a result, which has its own. */
  readonly link: string | null;
  /** True when no question is left: the link then opens the result. */
  readonly complete: boolean;
  readonly erase: () => void;
};

/** How to go on later: a draft on this device for whoever asks for it, or a link that holds the answers so far. */
export function Later({ draft, link, complete, erase }: LaterProps) {
  const { t } = useTranslation('later');
  return (
    <details className={styles['later']}>
      <summary>{t(draft || link ? 'title' : 'erase')}</summary>
      {draft && <KeepDraft {...draft} />}
      {link && (
        <>
          <p>{t(complete ? 'linkHelpComplete' : 'linkHelp')}</p>
          <CopyLink link={link} />
        </>
      )}
      <p>{t('eraseHelp')}</p>
      <button type="button" className={button['underlined']} onClick={erase}>
        {t('erase')}
      </button>
    </details>
  );
}
