import { useTranslation } from 'react-i18next';
import type { Model } from '../../../engine/model.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import styles from '../result.module.css';

type VersusProps = {
  readonly model: Model;
  readonly recommendation: Recommendation;
};

/** Why the first comes before the second: the fewest pros that outweigh every con, then the cons. */
export function Versus(_props: VersusProps) {
  const { t } = useTranslation('change');
  return (
    <section className={styles['section']} aria-labelledby="versus-title">
      <h2 id="versus-title">{t('versusTitle')}</h2>
    </section>
  );
}
