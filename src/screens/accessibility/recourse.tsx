import { useTranslation } from 'react-i18next';
import styles from './statement.module.css';

/** The Défenseur des droits, as the model of the statement gives it. */
const OMBUDSMAN = {
  message: 'https://formulaire.defenseurdesdroits.fr/',
  delegate: 'https://www.defenseurdesdroits.fr/saisir/delegues',
} as const;

/** What one may do when whoever is in charge of the site does not answer: imposed wording, cut into shorter sentences. */
export function Recourse() {
  const { t } = useTranslation('accessibility');
  return (
    <>
      <p>
        {t('recourse.when')} {t('recourse.case')}
      </p>
      <p>{t('recourse.you')}</p>
      <ul className={styles['list']}>
        {(['message', 'delegate'] as const).map((way) => (
          <li key={way}>
            {/* Beside the compass, never in its place: in a frame, the answers would be gone. */}
            <a href={OMBUDSMAN[way]} target="_blank" rel="noopener noreferrer">
              {t(`recourse.${way}`)} {t('recourse.newTab')}
            </a>
          </li>
        ))}
        <li>
          {t('recourse.post')} <span className={styles['address']}>{t('recourse.address')}</span>
        </li>
      </ul>
    </>
  );
}
