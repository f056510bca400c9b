import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import { leastWeight } from './least-weight.ts';

/** What changes from one reading to the next (scoring, Firmness). */
export function WhatVaries() {
  const { t } = useTranslation('firmness');
  return (
    <Fold summary={t('varies.title')} printed={false}>
      <ul>
        <li>{t('varies.weights', { least: leastWeight() })}</li>
        <li>{t('varies.strength')}</li>
        <li>{t('varies.open')}</li>
        <li>{t('varies.silence')}</li>
      </ul>
    </Fold>
  );
}
