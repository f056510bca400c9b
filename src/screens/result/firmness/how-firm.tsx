import { useTranslation } from 'react-i18next';
import type { Answers } from '../../../engine/answers.ts';
import type { Model } from '../../../engine/model.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { WorkedOut } from '../../../engine/worked-out.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import styles from '../result.module.css';

type HowFirmProps = {
  readonly rulebook: Rulebook;
  readonly model: Model;
  readonly answers: Answers;
  readonly recommendation: Recommendation;
  readonly workedOut: WorkedOut;
};

/** What the readings say, scenario by scenario and rank by rank, and the weights of the actors. */
export function HowFirm(_props: HowFirmProps) {
  const { t } = useTranslation('firmness');
  return (
    <section className={styles['section']} aria-labelledby="how-firm-title">
      <h2 id="how-firm-title">{t('title')}</h2>
    </section>
  );
}
