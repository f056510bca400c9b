import { useTranslation } from 'react-i18next';
import type { Answers } from '../../../engine/answers.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { WorkedOut } from '../../../engine/worked-out.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import styles from '../result.module.css';

type WhatWouldChangeProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly recommendation: Recommendation;
  readonly workedOut: WorkedOut;
};

/** What would put another scenario first: changed answers, single findings, and what is not known yet. */
export function WhatWouldChange(_props: WhatWouldChangeProps) {
  const { t } = useTranslation('change');
  return (
    <section className={styles['section']} aria-labelledby="what-would-change-title">
      <h2 id="what-would-change-title">{t('changeTitle')}</h2>
    </section>
  );
}
