import { useTranslation } from 'react-i18next';
import button from '../../../components/button.module.css';

/** The way out of a frame that holds something back: the same result, in a tab of its own. */
export function NewTab({ address }: { readonly address: string }) {
  const { t } = useTranslation('share');
  return (
    <p>
      <a href={address} target="_blank" rel="noopener noreferrer" className={button['quiet']}>
        {t('newTab')}
      </a>
    </p>
  );
}
