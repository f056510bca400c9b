import { useTranslation } from 'react-i18next';
import type { TippingPoint } from '../../../engine/change/tipping-points.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import { listIn } from '../../../words/list-in.ts';
import change from './change.module.css';
import { Pending } from './pending.tsx';
import { TippingGroup } from './tipping-group.tsx';

type TippingPointsProps = {
  readonly recommendation: Recommendation;
  /** Null while they are being worked out. */
  readonly tippingPoints: readonly TippingPoint[] | null;
};

/** The smallest changes of answers that put another scenario first, by scenario, the nearest first. */
export function TippingPoints({ recommendation, tippingPoints }: TippingPointsProps) {
  const { t, i18n } = useTranslation(['change', 'scenarios']);
  const { ranking, kind } = recommendation;
  // Of several ex æquo, each has its own way to stand first alone.
  const groups = ranking
    .filter(({ rank }) => rank > 1 || kind === 'tied')
    .map(({ scenario, rank }) => ({
      scenario,
      isFirst: rank === 1,
      points: (tippingPoints ?? []).filter(({ winner }) => winner === scenario),
    }));
  const reached = groups
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => nearest(a.points) - nearest(b.points));
  const or = listIn(i18n.language, 'disjunction');
  const none = (sentence: 'tipping.none' | 'tipping.noneAlone', isFirst: boolean) => {
    const never = groups.filter((one) => one.points.length === 0 && one.isFirst === isFirst);
    const scenarios = or.format(never.map(({ scenario }) => t(`scenarios:${scenario}.name`)));
    return never.length > 0 && <p>{t(sentence, { scenarios })}</p>;
  };
  return (
    <div className={change['part']}>
      <h3>{t('tipping.title')}</h3>
      {tippingPoints === null ? (
        <Pending />
      ) : (
        <>
          {recommendation.unknown.length > 0 && <p className={change['soft']}>{t('tipping.open')}</p>}
          {reached.map(({ scenario, isFirst, points }) => (
            <TippingGroup key={scenario} scenario={scenario} isFirst={isFirst} points={points} />
          ))}
          {none('tipping.none', false)}
          {none('tipping.noneAlone', true)}
        </>
      )}
    </div>
  );
}

const nearest = (points: readonly TippingPoint[]): number =>
  Math.min(...points.map(({ questions }) => questions.length));
