import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioPlace } from '../rulebook/rulebook.ts';
import { diagonalOf } from './diagonal.ts';
import styles from './dial-face.module.css';

/** Radii, in units of the drawing: it is 360 a side, its origin in the middle. The inner circle of the ring. */
export const RING = 125;
/** The dotted circle. */
export const MIDDLE = 70;
/** From the centre to the scenarios. */
const MARKS = 97;
/** Of a scenario's mark. */
const MARK = 14;

/** A disc whose corner points out of the centre, as the marks beside the names do. */
const dropAt = (x: number, y: number): string => {
  const [right, down] = [Math.sign(x), Math.sign(y)];
  const corner = `H${x + right * MARK}V${y}`;
  return `M${x} ${y + down * MARK}${corner}A${MARK} ${MARK} 0 1 ${right * down > 0 ? 0 : 1} ${x} ${y + down * MARK}Z`;
};

type DialFaceProps = {
  readonly scenarios: readonly ScenarioPlace[];
  /** Everything that is drawn, in words. */
  readonly label: string;
  /** What lies under the star, and what turns over it, around its pivot. */
  readonly under?: ReactNode;
  readonly needle?: ReactNode;
};

/**
 * The face of the compass: the four scenarios by who holds the tool (private, public or common) and who leads (the
 * institution, citizens or the crowd). The placing is the project's own reading; a caption beside it says so.
 */
export function DialFace({ scenarios, label, under, needle }: DialFaceProps) {
  const { t } = useTranslation('rose');
  return (
    <svg className={styles['face']} viewBox="-180 -180 360 360" role="img" aria-label={label}>
      <g className={styles['lines']}>
        <circle r="140" className={styles['rim']} />
        <circle r={RING} className={styles['fine']} />
        {/* A tick every 7.5°, from 132 to 140, and every 15° from 125: dashes of a broad circle. */}
        <circle r="136" pathLength="48" className={styles['ticks']} />
        <circle r="132.5" pathLength="24" className={styles['longTicks']} />
        <circle r={MIDDLE} className={styles['dotted']} />
        <path d="M0-125V125M-125 0H125" className={styles['faint']} />
      </g>
      {under}
      <path d="M0 0-6-6 0-52ZM0 0 6-6 52 0ZM0 0-6 6-52 0ZM0 0 6 6 0 52Z" className={styles['ink']} />
      <path d="M0 0 6-6 0-52ZM0 0 6 6 52 0ZM0 0-6-6-52 0ZM0 0-6 6 0 52Z" className={styles['outline']} />
      {needle}
      <circle r="5.5" className={styles['pivot']} />
      {scenarios.map((scenario, index) => {
        const { x, y } = diagonalOf(scenario);
        const [cx, cy] = [MARKS * x, MARKS * y];
        return (
          <g key={scenario.id} data-colour={scenario.id} className={styles['mark']}>
            <path d={dropAt(cx, cy)} />
            <text x={cx} y={cy + 5}>
              {index + 1}
            </text>
          </g>
        );
      })}
      <g className={styles['labels']}>
        <text y="-156">{t('institution')}</text>
        <text y="170">{t('citizens')}</text>
        <text transform="translate(-162) rotate(-90)">{t('private')}</text>
        <text transform="translate(162) rotate(90)">{t('public')}</text>
      </g>
    </svg>
  );
}
