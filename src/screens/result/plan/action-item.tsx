import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import type { Obstacle, PlannedAction } from '../../../engine/action-plan.ts';
import { SourceLinks } from '../source-links.tsx';
import { ObstacleText } from './obstacle-text.tsx';
import styles from './plan.module.css';

type ActionItemProps = {
  readonly action: PlannedAction;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
};

/** One thing to do, its box, its sources, and what it answers: the gravest at once, the others in a fold. */
export function ActionItem({ action, ticked, onTick }: ActionItemProps) {
  const { t } = useTranslation(['plan', 'actions']);
  const id = useId();
  const { id: name, findings, answers } = action;
  const rest = answers.slice(1);
  return (
    <li data-action={name}>
      <div className={styles['line']}>
        <input id={id} type="checkbox" checked={ticked} onChange={(event) => onTick(event.target.checked)} />
        <label htmlFor={id}>{t(`actions:${name}`)}</label>
      </div>
      <div className={styles['why']}>
        <SourceLinks refs={findings} />
        <p className={styles['answers']}>{t('answers')}</p>
        <Obstacles obstacles={answers.slice(0, 1)} />
        {rest.length > 0 && (
          <Fold summary={t('also', { count: rest.length })}>
            <Obstacles obstacles={rest} />
          </Fold>
        )}
      </div>
    </li>
  );
}

function Obstacles({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  return (
    <ul className={styles['obstacles']}>
      {obstacles.map((obstacle) => (
        <li key={obstacle.id}>
          <ObstacleText obstacle={obstacle} />
        </li>
      ))}
    </ul>
  );
}
