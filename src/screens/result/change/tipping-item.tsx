import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import type { Change } from '../../../engine/change/changes.ts';
import type { TippingPoint } from '../../../engine/change/tipping-points.ts';
import change from './change.module.css';
import { useChangeWords } from './change-words.ts';
import { TryButton } from './try-button.tsx';

type TippingItemProps = {
  readonly point: TippingPoint;
  /** True when its winner stands first now, ex æquo. */
  readonly isFirst: boolean;
};

/** One set of questions whose answers would do it: the way that ticks the fewest options, the others in a fold. */
export function TippingItem({ point, isFirst }: TippingItemProps) {
  const { t } = useTranslation('change');
  const [way = [], ...others] = point.ways;
  return (
    <li>
      <Way point={point} way={way} isFirst={isFirst} />
      {others.length > 0 && (
        <Fold summary={t('tipping.ways', { count: others.length })} printed={false}>
          {others.map((one) => (
            <Way key={JSON.stringify(one.map(({ to }) => to))} point={point} way={one} isFirst={isFirst} />
          ))}
        </Fold>
      )}
    </li>
  );
}

/** One way as a sentence, with what plays it. */
function Way({ point, way, isFirst }: TippingItemProps & { readonly way: readonly Change[] }) {
  const { t } = useTranslation(['change', 'scenarios']);
  const words = useChangeWords();
  const changes = words.changes(way);
  return (
    <div className={change['tried']}>
      <p className={change['lines']}>
        {t(isFirst ? 'tipping.alone' : 'tipping.sentence', { changes, scenario: t(`scenarios:${point.winner}.name`) })}
      </p>
      <TryButton answers={Object.fromEntries(way.map(({ question, to }) => [question, to]))}>
        {t('try')}
        <span className="visually-hidden">{t('tryHidden', { changes })}</span>
      </TryButton>
    </div>
  );
}
