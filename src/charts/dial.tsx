import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioReadings } from '../engine/firmness/readings.ts';
import type { Scenario } from '../rulebook/shapes.ts';
import styles from './dial.module.css';
import { DialFace, MIDDLE, RING } from './dial-face.tsx';
import { useDialWords } from './dial-words.ts';
import { fanOf } from './fan.ts';
import { type Needle, needleOf } from './needle.ts';

/** Of the needle when all the readings are for one scenario: up to the ring. */
const LENGTH = RING - 3;

type DialProps = {
  readonly scenarios: readonly Scenario[];
  /** Null while they are being worked out. */
  readonly readings: readonly ScenarioReadings[] | null;
  /** False when nothing was answered: an average of everything possible leans to no one. */
  readonly placed?: boolean;
};

/** The compass of a result: a needle for the balance of the readings, a fan for the readings themselves. */
export function Dial({ scenarios, readings, placed = true }: DialProps) {
  const { t } = useTranslation('charts');
  const label = useDialWords({ scenarios, readings, placed });
  // The former needle stays, unseen, while the next one is worked out: so the needle swings from one to the other.
  const [latest, setLatest] = useState(readings);
  if (readings !== null && readings !== latest) setLatest(readings);
  const needle = placed && latest ? needleOf(scenarios, latest) : null;
  return (
    <figure className={styles['figure']}>
      <DialFace
        scenarios={scenarios}
        label={label}
        under={placed && readings && <Fan scenarios={scenarios} readings={readings} />}
        needle={needle && <Pointer needle={needle} waiting={readings === null} />}
      />
      <figcaption>
        {placed && t('dial.key')} {t('dial.placing')}
      </figcaption>
    </figure>
  );
}

/** A point of the face, for a path. The angle is clockwise from the top, in degrees. */
const pointAt = (angle: number, radius: number): string => {
  const turn = (angle * Math.PI) / 180;
  return `${(radius * Math.sin(turn)).toFixed(1)} ${(-radius * Math.cos(turn)).toFixed(1)}`;
};

type Readings = readonly ScenarioReadings[];

function Fan({ scenarios, readings }: { readonly scenarios: readonly Scenario[]; readonly readings: Readings }) {
  const lines = fanOf(scenarios, readings).map(({ angle }) => `M${pointAt(angle, MIDDLE)}L${pointAt(angle, RING)}`);
  return <path d={lines.join('')} className={styles['fan']} data-readings={lines.length} />;
}

function Pointer({ needle: { angle, length }, waiting }: { readonly needle: Needle; readonly waiting: boolean }) {
  const className = waiting ? styles['waiting'] : undefined;
  if (length === 0) {
    return (
      <g className={className}>
        <circle r="10" className={styles['needle']} data-needle="nil" />
      </g>
    );
  }
  // A matrix, so that a change of direction takes the shorter way round.
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const matrix = [cos, sin, -length * sin, length * cos].map((one) => one.toFixed(4));
  return (
    <g className={className}>
      <g className={styles['needle']} transform={`matrix(${matrix.join(' ')} 0 0)`} data-needle>
        <path d={`M0 ${0.4 * LENGTH} 8 0-8 0Z`} className={styles['tail']} />
        <path d={`M0-${LENGTH} 8.5 0-8.5 0Z`} />
      </g>
    </g>
  );
}
