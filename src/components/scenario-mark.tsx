import type { ScenarioId } from '../rulebook/shapes.ts';
import styles from './scenario-mark.module.css';

const NUMBERS: Record<ScenarioId, number> = { participatory: 1, sovereign: 2, contributive: 3, oligarchic: 4 };

/** The scenario's number in its colour, pointing to its quarter of the dial. Decorative: its name stands beside. */
export function ScenarioMark({ scenario }: { readonly scenario: ScenarioId }) {
  return (
    <span className={styles['mark']} data-colour={scenario} aria-hidden="true">
      {NUMBERS[scenario]}
    </span>
  );
}
