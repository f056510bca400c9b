import { useTranslation } from 'react-i18next';
import type { Scenario } from '../rulebook/shapes.ts';
import styles from './rose.module.css';

const CENTRE = 180;
const RING = { outer: 140, inner: 125 };

/** A tick every 7.5°, long at every 15°: `M x1 y1 L x2 y2` from the inner ring outwards. */
const TICKS = Array.from({ length: 48 }, (_, i) => {
  const angle = (i * Math.PI) / 24;
  const from = RING.inner - (i % 2 === 0 ? 0 : -7);
  const at = (radius: number) =>
    `${(CENTRE + radius * Math.sin(angle)).toFixed(1)} ${(CENTRE - radius * Math.cos(angle)).toFixed(1)}`;
  return `M${at(from)}L${at(RING.outer)}`;
}).join('');

/** Where a scenario stands: who holds the tool from left to right, who leads from top to bottom. */
const placeOf = ({ tool, lead }: Scenario) => ({
  x: CENTRE + (tool === 'private' ? -70 : 70),
  y: CENTRE + (lead === 'institution' ? -70 : 70),
});

/**
 * The compass rose, before any answer: the four scenarios by who holds the tool (private, public or common) and who
 * leads (the institution, citizens or the crowd). The placing is the project's own reading. The needle shows north:
 * nothing has been asked yet.
 */
export function Rose({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const { t } = useTranslation(['interface', 'scenarios']);
  const placing = scenarios.map(({ id, tool, lead }, index) =>
    t('rose.place', {
      number: index + 1,
      scenario: t(`scenarios:${id}.short`),
      tool: t(`rose.${tool}`),
      lead: t(`rose.${lead}`),
    }),
  );
  return (
    <figure className={styles['figure']}>
      <svg
        className={styles['rose']}
        viewBox="0 0 360 360"
        role="img"
        aria-label={[t('rose.label'), ...placing].join(' ')}
      >
        <g className={styles['lines']}>
          <circle cx={CENTRE} cy={CENTRE} r={RING.outer} />
          <circle cx={CENTRE} cy={CENTRE} r={RING.inner} className={styles['fine']} />
          <path d={TICKS} className={styles['fine']} />
          <circle cx={CENTRE} cy={CENTRE} r="70" className={styles['dotted']} />
          <path d={`M${CENTRE} 55V305M55 ${CENTRE}H305`} className={styles['faint']} />
        </g>
        <path
          d="M180 180 186 174 232 180ZM180 180 174 186 128 180ZM180 180 186 186 180 232Z"
          className={styles['ink']}
        />
        <path
          d="M180 180 186 186 232 180ZM180 180 174 174 128 180ZM180 180 174 186 180 232Z"
          className={styles['outline']}
        />
        <path d="M180 66 189 180 171 180Z" className={styles['needle']} />
        <circle cx={CENTRE} cy={CENTRE} r="5.5" className={styles['pivot']} />
        {scenarios.map((scenario, index) => {
          const { x, y } = placeOf(scenario);
          return (
            <g key={scenario.id} data-colour={scenario.id} className={styles['mark']}>
              <circle cx={x} cy={y} r="14" />
              <text x={x} y={y + 5}>
                {index + 1}
              </text>
            </g>
          );
        })}
        <g className={styles['labels']}>
          <text x={CENTRE} y="24">
            {t('rose.institution')}
          </text>
          <text x={CENTRE} y="350">
            {t('rose.citizens')}
          </text>
          <text transform={`translate(18 ${CENTRE}) rotate(-90)`}>{t('rose.private')}</text>
          <text transform={`translate(342 ${CENTRE}) rotate(90)`}>{t('rose.public')}</text>
        </g>
      </svg>
      <figcaption>{t('rose.reading')}</figcaption>
    </figure>
  );
}
