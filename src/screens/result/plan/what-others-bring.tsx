import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import type { HelpFromOthers } from '../../../engine/help-from-others.ts';
import type { Standing } from '../../../engine/standing.ts';
import { HelpItem } from './help-item.tsx';
import styles from './plan.module.css';

/** Shown at once: where the scenario is held back most. The others are in a fold. */
const AT_ONCE = 2;

type WhatOthersBringProps = {
  readonly standing: Standing;
  readonly ranking: readonly Standing[];
  readonly help: readonly HelpFromOthers[];
};

/** Where a scenario is held back and others help: real projects mix. */
export function WhatOthersBring({ standing, ranking, help }: WhatOthersBringProps) {
  const { t } = useTranslation(['plan', 'scenarios']);
  const scenario = t(`scenarios:${standing.scenario}.name`);
  const held = standing.reasons.some(({ brakes }) => brakes.length > 0);
  const heldBack = ranking.filter(({ alert }) => alert === 'red').map((one) => one.scenario);
  const rest = help.slice(AT_ONCE);
  const items = (some: readonly HelpFromOthers[]) => (
    <ul className={styles['cells']}>
      {some.map((one) => (
        <HelpItem key={`${one.actor} ${one.questions}`} help={one} heldBack={heldBack} />
      ))}
    </ul>
  );
  return (
    <div className={styles['others']}>
      <h3>{t('others.title')}</h3>
      <p className={styles['note']}>
        {t(help.length > 0 ? 'others.help' : held ? 'others.none' : 'others.noBrake', { scenario })}
      </p>
      {help.length > 0 && items(help.slice(0, AT_ONCE))}
      {rest.length > 0 && <Fold summary={t('others.more', { count: rest.length })}>{items(rest)}</Fold>}
    </div>
  );
}
