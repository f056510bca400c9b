import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import styles from './how-firm.module.css';

/** When a first place is said to be *net*, *serré* or *indécis* (scoring, Firmness). */
export function WhatWordsMean() {
  const { t } = useTranslation('firmness');
  return (
    <Fold summary={t('meaning.title')} printed={false}>
      <dl className={styles['meaning']}>
        {(['clear', 'close', 'undecided'] as const).map((word) => (
          <div key={word}>
            <dt>{t(`words.${word}`)}</dt>
            <dd>{t(`meaning.${word}`)}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
