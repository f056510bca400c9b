import { useTranslation } from 'react-i18next';
import styles from './share.module.css';

type ContentsOfLinkProps = {
  readonly questions: number;
  readonly tried: boolean;
  readonly text: boolean;
};

/** What a link holds and reveals, in words. */
export function ContentsOfLink({ questions, tried, text }: ContentsOfLinkProps) {
  const { t } = useTranslation('share');
  return (
    <>
      <h4>{t('containsTitle')}</h4>
      <ul className={styles['contains']}>
        <li>{t('containsAnswers', { count: questions })}</li>
        {tried && <li>{t('containsPlay')}</li>}
        <li>{t('containsRules')}</li>
        <li>{t(text ? 'containsText' : 'containsNoName')}</li>
      </ul>
      <p>{t('reveals')}</p>
    </>
  );
}
