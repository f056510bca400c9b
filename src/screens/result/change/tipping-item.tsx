import { useTranslation } from 'react-i18next';
import type { TippingPoint } from '../../../engine/change/tipping-points.ts';
import change from './change.module.css';
import { useChangeWords } from './change-words.ts';
import { TryButton } from './try-button.tsx';

type TippingItemProps = {
  readonly point: TippingPoint;
  /** True when its winner stands first now, ex æquo. */
  readonly isFirst: boolean;
};

/** One set of changes as a sentence, with what plays it: of its ways, the one that ticks the fewest options. */
export function TippingItem({ point, isFirst }: TippingItemProps) {
  const { t } = useTranslation(['change', 'scenarios']);
  const words = useChangeWords();
  const [way = [], ...others] = point.ways;
  const changes = words.changes(way);
  return (
    <li className={change['tried']}>
      <p className={change['lines']}>
        {t(isFirst ? 'tipping.alone' : 'tipping.sentence', { changes, scenario: t(`scenarios:${point.winner}.name`) })}
        {others.length > 0 && <span className={change['soft']}> {t('tipping.ways', { count: others.length })}</span>}
      </p>
      <TryButton answers={Object.fromEntries(way.map(({ question, to }) => [question, to]))}>
        {t('try')}
        <span className="visually-hidden">{t('tryHidden', { changes })}</span>
      </TryButton>
    </li>
  );
}
