import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import { MOST_CHANGES, type TippingPoint } from '../../../engine/change/tipping-points.ts';
import change from './change.module.css';
import { TippingItem } from './tipping-item.tsx';

/** What the fold holds at most: beyond it a list is no longer read. */
const IN_FOLD = 9;

type TippingListProps = {
  readonly title: string;
  /** True when the scenario stands first now, ex æquo. */
  readonly isFirst: boolean;
  /** All of the same number of answers: the engine gives the smallest ones of each kind. */
  readonly points: readonly TippingPoint[];
  readonly atOnce: number;
};

/** Changes of one kind that put the same scenario first: a few, some more in a fold, and how many are left out. */
export function TippingList({ title, isFirst, points, atOnce }: TippingListProps) {
  const { t } = useTranslation('change');
  const [nearest] = points;
  if (!nearest) return null;
  const size = nearest.questions.length;
  // Four changes are another project: said, and left in the fold.
  const shown = size === MOST_CHANGES ? [] : points.slice(0, atOnce);
  const rest = points.slice(shown.length);
  const beyond = rest.length - IN_FOLD;
  return (
    <div className={change['kind']}>
      <h5>
        {title} <span>· {t('tipping.size', { count: size })}</span>
        {shown.length > 0 && rest.length > 0 && (
          <span> · {t('tipping.some', { shown: shown.length, count: points.length })}</span>
        )}
      </h5>
      {size === MOST_CHANGES && <p>{t('tipping.another')}</p>}
      <TippingItems isFirst={isFirst} points={shown} />
      {rest.length > 0 && (
        <Fold summary={t(shown.length > 0 ? 'tipping.rest' : 'tipping.see', { count: rest.length })} printed={false}>
          <TippingItems isFirst={isFirst} points={rest.slice(0, IN_FOLD)} />
          {beyond > 0 && <p className={change['soft']}>{t('tipping.beyond', { count: beyond })}</p>}
        </Fold>
      )}
    </div>
  );
}

function TippingItems({ isFirst, points }: Pick<TippingListProps, 'isFirst' | 'points'>) {
  if (points.length === 0) return null;
  return (
    <ul className={change['changes']}>
      {points.map((point) => (
        <TippingItem key={point.questions.join()} point={point} isFirst={isFirst} />
      ))}
    </ul>
  );
}
