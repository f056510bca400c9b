import { useTranslation } from 'react-i18next';
import button from '../../../components/button.module.css';
import { CopyLink } from '../../../components/copy-link.tsx';
import { isEmbedded } from '../../../components/is-embedded.ts';

/**
 * The way out of a frame that holds something back: the same result, in a tab of its own. A frame that may not open one does
 * not say so: the address is there to be copied.
 */
export function NewTab({ address }: { readonly address: string }) {
  const { t } = useTranslation('share');
  return (
    <>
      <p>
        <a href={address} target="_blank" rel="noopener noreferrer" className={button['quiet']}>
          {t('newTab')}
        </a>
      </p>
      {isEmbedded() && <CopyLink link={address} copy={t('newTabCopy')} />}
    </>
  );
}
