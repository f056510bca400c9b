import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import change from './change.module.css';
import type { Point } from './point.ts';
import { PointList } from './point-list.tsx';

/** Shown at once. */
const AT_ONCE = 3;

type SideProps = {
  readonly scenario: ScenarioId;
  readonly against: ScenarioId;
  /** Those that are enough by themselves; none when nothing is. */
  readonly enough: readonly Point[];
  /** The others, or all of them. */
  readonly points: readonly Point[];
  /** The questions answered « Je ne sais pas ». */
  readonly unknown: readonly string[];
};

/** All that speaks for one scenario against another. */
export function Side({ enough, points, ...side }: SideProps) {
  const { t } = useTranslation(['change', 'scenarios']);
  const needed = enough.length > 0;
  return (
    <div>
      <h3>{t('versus.for', { scenario: t(`scenarios:${side.scenario}.name`) })}</h3>
      {!needed && points.length === 0 && <p className={change['soft']}>{t('versus.none')}</p>}
      <PointList {...side} points={needed ? enough : points} atOnce={AT_ONCE} />
      {needed && points.length > 0 && (
        <Fold summary={t('versus.more', { count: points.length })} printed={false}>
          <PointList {...side} points={points} atOnce={points.length} />
        </Fold>
      )}
    </div>
  );
}
