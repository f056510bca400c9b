import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import { listIn } from '../../../words/list-in.ts';
import change from './change.module.css';
import { isSaid, type Point } from './point.ts';
import { PointItem } from './point-item.tsx';

type PointListProps = {
  readonly points: readonly Point[];
  /** Whom they speak for, and against whom. */
  readonly scenario: ScenarioId;
  readonly against: ScenarioId;
  /** How many are shown at once; the others are in a fold. */
  readonly atOnce: number;
  /** The questions answered « Je ne sais pas ». */
  readonly unknown: readonly string[];
};

/** Points for one scenario against another, largest first; those that only hang on open answers together, in a sentence. */
export function PointList({ points, scenario, against, atOnce, unknown }: PointListProps) {
  const { t, i18n } = useTranslation(['change', 'scenarios']);
  const said = points.filter(isSaid);
  const open = points.filter((point) => !isSaid(point));
  const questions = [...new Set(open.flatMap((point) => point.questions.filter((id) => unknown.includes(id))))];
  const list = listIn(i18n.language);
  const items = (some: readonly Point[]) => (
    <ul className={change['points']}>
      {some.map((point) => (
        <PointItem
          key={`${point.actor} ${point.questions.join('+')}`}
          point={point}
          scenario={scenario}
          against={against}
          open={point.questions.some((id) => unknown.includes(id))}
        />
      ))}
    </ul>
  );
  return (
    <>
      {said.length > 0 && items(said.slice(0, atOnce))}
      {said.length > atOnce && (
        <Fold summary={t('versus.rest', { count: said.length - atOnce })}>{items(said.slice(atOnce))}</Fold>
      )}
      {open.length > 0 && (
        <p>
          {t('versus.onlyOpen', {
            count: open.length,
            subjects: list.format(questions.map((id) => t(`about.${id as 'budget'}`))),
            scenario: t(`scenarios:${scenario}.name`),
          })}
        </p>
      )}
    </>
  );
}
