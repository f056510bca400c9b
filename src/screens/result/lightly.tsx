import { type ReactNode, useEffect, useState } from 'react';
import { afterPaint } from '../../components/after-paint.ts';
import { isEmbedded } from '../../components/is-embedded.ts';
import styles from './result.module.css';

type LightlyProps = {
  /** True while the reader plays. */
  readonly playing: boolean;
  /** True when all is to be drawn at once. */
  readonly atOnce: boolean;
  /** True when nothing is left to be worked out. */
  readonly workedOut: boolean;
  readonly children: ReactNode;
};

/**
 * The long result: what is far from view waits until its first frame is painted, and while the reader plays. The first frame
 * is whole in another site's page, whose frame is as high as all of it. Apart, so that the end of that wait draws nothing again.
 */
export function Lightly({ playing, atOnce, workedOut, children }: LightlyProps) {
  const [fresh, setFresh] = useState(!isEmbedded());
  useEffect(() => (fresh ? afterPaint(() => setFresh(false)) : undefined), [fresh]);
  return (
    <div className={styles['result']} data-worked-out={workedOut} data-light={(fresh || playing) && !atOnce}>
      {children}
    </div>
  );
}
