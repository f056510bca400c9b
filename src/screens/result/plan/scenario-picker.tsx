import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ScenarioMark } from '../../../components/scenario-mark.tsx';
import type { Standing } from '../../../engine/standing.ts';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import styles from './scenario-picker.module.css';

type ScenarioPickerProps = {
  /** In ranked order. */
  readonly ranking: readonly Standing[];
  readonly picked: ScenarioId;
  readonly pick: (scenario: ScenarioId) => void;
};

/** Whose plan is shown. The choice is this section's alone: neither the result nor its address moves. */
export function ScenarioPicker({ ranking, picked, pick }: ScenarioPickerProps) {
  const { t } = useTranslation(['plan', 'result', 'scenarios']);
  const name = useId();
  return (
    <fieldset className={styles['picker']}>
      <legend>{t('which')}</legend>
      {ranking.map(({ scenario, rank, tied }) => {
        const place = t('result:ranking.place', { count: rank, ordinal: true });
        return (
          <label key={scenario}>
            <input
              type="radio"
              name={name}
              value={scenario}
              checked={scenario === picked}
              onChange={() => pick(scenario)}
            />
            <ScenarioMark scenario={scenario} />
            <span>
              {t(`scenarios:${scenario}.short`)}{' '}
              <span className={styles['place']}>{tied ? t('placeTied', { place }) : place}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
