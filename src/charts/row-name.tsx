import { BAR, EDGE } from './chart-sizes.ts';
import styles from './plot.module.css';

type RowNameProps = {
  /** The middle of the row, in pixels from the top. */
  readonly y: number | string;
  /** With a line from the name to the end of the row, where the bar may be far from it. */
  readonly ruled?: boolean;
  readonly children: string;
};

/** The name of a row, above its bar: a long one has the whole width, on a phone too. */
export function RowName({ y, ruled = false, children }: RowNameProps) {
  const base = Number(y) - BAR / 2 - 8;
  return (
    <g>
      {ruled && <path className={styles['rule']} d={`M${EDGE} ${base - 4.5}h9999`} />}
      <text className={styles['name']} x={EDGE} y={base}>
        {children}
      </text>
    </g>
  );
}
