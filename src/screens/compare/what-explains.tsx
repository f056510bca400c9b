import { useTranslation } from 'react-i18next';
import type { Explained } from '../../engine/compare/explained.ts';
import styles from './compare.module.css';

type WhatExplainsProps = {
  readonly explained: Explained;
  /** What each result is called. */
  readonly names: readonly string[];
};

/** The most that a difference explains: in bold where that is a first place, and between whom among more than two. */
export function WhatExplains({ explained: { alone, together, order }, names }: WhatExplainsProps) {
  const { t } = useTranslation('compare');
  const pairs = alone.length > 0 ? alone : together;
  if (pairs.length === 0)
    return <span data-changes={order ? 'order' : 'nothing'}>{t(order ? 'answers.order' : 'answers.nothing')}</span>;
  const kind = alone.length > 0 ? 'first' : 'together';
  return (
    <span data-changes={kind}>
      <strong>{t(`answers.${kind}`)}</strong>
      {names.length > 2 &&
        pairs.map(([one, other]) => (
          <span key={`${one} ${other}`} className={styles['under']}>
            {' '}
            {t('answers.between', { one: names[one], other: names[other] })}
          </span>
        ))}
    </span>
  );
}
