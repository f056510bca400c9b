import { useTranslation } from 'react-i18next';
import { ScenarioMark } from '../../../components/scenario-mark.tsx';
import type { Reason } from '../../../engine/reasons.ts';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import { SourceLinks } from '../source-links.tsx';
import change from './change.module.css';
import { cellsOf, type Point } from './point.ts';
import { remarksOn } from './remarks.ts';

type PointItemProps = {
  readonly point: Point;
  /** Whom it speaks for, and against whom. */
  readonly scenario: ScenarioId;
  readonly against: ScenarioId;
  /** True when an answer that it depends on is open. */
  readonly open: boolean;
};

/**
 * One point for a scenario against another: what helps the one, what holds the other back, or both. Only what makes the
 * difference is said in full; what lessens it is a remark.
 */
export function PointItem({ point, scenario, against, open }: PointItemProps) {
  const { t } = useTranslation(['change', 'result', 'questions', 'scenarios']);
  const [own, theirs] = cellsOf(point);
  const remarks = remarksOn({ scenario, cell: own }, { scenario: against, cell: theirs });
  return (
    <li>
      <p>
        <strong>{point.questions.map((id) => t(`questions:${id}.short`)).join(' + ')}</strong>{' '}
        <span className={change['soft']}>· {t(`result:actors.${point.actor}`)}</span>
      </p>
      {own.amount > 0 && <Reasons scenario={scenario} side="helps" reasons={own.levers} />}
      {theirs.amount < 0 && <Reasons scenario={against} side="hinders" reasons={theirs.brakes} />}
      {open && <p>{t('versus.open', { scenario: t(`scenarios:${scenario}.name`) })}</p>}
      {remarks.length > 0 && (
        <p className={change['remark']}>
          {remarks.map((one) => t(`versus.${one.kind}`, { scenario: t(`scenarios:${one.scenario}.name`) })).join(' ')}
        </p>
      )}
    </li>
  );
}

type ReasonsProps = {
  readonly scenario: ScenarioId;
  readonly side: 'helps' | 'hinders';
  readonly reasons: readonly Reason[];
};

function Reasons({ scenario, side, reasons }: ReasonsProps) {
  const { t } = useTranslation(['change', 'effects', 'scenarios']);
  if (reasons.length === 0) return null;
  return (
    <div className={change['reason']}>
      <p className={change['label']}>
        <ScenarioMark scenario={scenario} /> {t(`scenarios:${scenario}.short`)} · {t(`versus.${side}`)}
      </p>
      {reasons.map(({ effect, findings }) => (
        <div key={effect} className={change['said']}>
          <p>{t(`effects:${effect}`)}</p>
          <SourceLinks refs={findings} />
        </div>
      ))}
    </div>
  );
}
