import { useTranslation } from 'react-i18next';
import type { ScenarioId } from '../../rulebook/shapes.ts';
import styles from './scenario.module.css';

/** Where the scenario stands on the dial, in words: who holds the tool, who leads. Our own reading. */
export function PlaceOnDial({ scenario }: { readonly scenario: ScenarioId }) {
  const { t } = useTranslation('scenario-page');
  return (
    <section className={styles['place']} aria-labelledby="scenario-place">
      <h2 id="scenario-place">{t('place.title')}</h2>
      <dl>
        <div>
          <dt>{t('place.tool')}</dt>
          <dd>{t(`place.tools.${scenario}`)}</dd>
        </div>
        <div>
          <dt>{t('place.lead')}</dt>
          <dd>{t(`place.leads.${scenario}`)}</dd>
        </div>
      </dl>
    </section>
  );
}
