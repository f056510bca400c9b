import { ScenarioMark } from '../../../components/scenario-mark.tsx';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import { useMethodWords } from '../method-words.ts';
import styles from './report.module.css';

/** A scenario at the head of a row. */
export function ScenarioName({ scenario }: { readonly scenario: ScenarioId }) {
  const { t } = useMethodWords();
  return (
    <span className={styles['name']}>
      <ScenarioMark scenario={scenario} /> {t(`scenarios:${scenario}.short`)}
    </span>
  );
}
