import { useTranslation } from 'react-i18next';
import { CopyLink } from '../../../components/copy-link.tsx';

type PreparedLinkProps = {
  readonly link: string;
  /** True when the sender's words are in it. */
  readonly withText: boolean;
};

/** The link of a prepared questionnaire, whole, and what of the sender's words it shows. */
export function PreparedLink({ link, withText }: PreparedLinkProps) {
  const { t } = useTranslation('share');
  return (
    <>
      <h4>{t('prepareLink')}</h4>
      <p>{t(withText ? 'prepareWithText' : 'prepareAddText')}</p>
      <CopyLink link={link} copy={t('prepareCopy')} />
    </>
  );
}
