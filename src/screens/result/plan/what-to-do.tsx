import { useTranslation } from 'react-i18next';
import type { Answers } from '../../../engine/answers.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import styles from '../result.module.css';

type WhatToDoProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly recommendation: Recommendation;
};

/** The action plan of a scenario, and what the others would bring where it is held back. */
export function WhatToDo(_props: WhatToDoProps) {
  const { t } = useTranslation('plan');
  return (
    <section className={styles['section']} aria-labelledby="what-to-do-title">
      <h2 id="what-to-do-title">{t('title')}</h2>
    </section>
  );
}
