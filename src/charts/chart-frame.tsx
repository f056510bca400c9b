import type { ReactNode, Ref } from 'react';
import type { ScenarioId } from '../rulebook/shapes.ts';
import styles from './chart-frame.module.css';
import { HEAD, ROW, SCALE } from './chart-sizes.ts';

export type ChartFrameProps = {
  readonly rows: number;
  readonly legend: ReactNode;
  /** Gives its colour to the bars. */
  readonly scenario?: ScenarioId;
  readonly place?: Ref<HTMLDivElement>;
  /** True while the bars are those of another ranking: unseen. */
  readonly former?: boolean;
  /** The bars; none while they are fetched. */
  readonly children: ReactNode;
};

/**
 * The place of a chart, as tall before its bars are there as after: nothing on the page moves. Decorative: for whoever
 * sees, beside a table that says it; neither read out, nor reached by keyboard, nor printed.
 */
export const ChartFrame = ({ rows, legend, scenario, place, former = false, children }: ChartFrameProps) => (
  <div ref={place} className={styles['chart']} data-colour={scenario} data-chart aria-hidden="true">
    <p className={styles['legend']}>{legend}</p>
    <div className={former ? styles['former'] : undefined} style={{ blockSize: HEAD + rows * ROW + SCALE }}>
      {children}
    </div>
  </div>
);
