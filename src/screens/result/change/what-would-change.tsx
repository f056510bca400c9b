import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { WorkedOut } from '../../../engine/worked-out.ts';
import styles from '../result.module.css';
import { SingleFindings } from './single-findings.tsx';
import { StillUnknown } from './still-unknown.tsx';
import { TippingPoints } from './tipping-points.tsx';

type WhatWouldChangeProps = {
  readonly recommendation: Recommendation;
  readonly workedOut: WorkedOut;
};

/** What would put another scenario first: changed answers, single findings, and what is not known yet. */
export function WhatWouldChange({ recommendation, workedOut }: WhatWouldChangeProps) {
  const { t } = useTranslation('change');
  const { measures, tippingPoints, unknowns } = workedOut;
  return (
    <section className={styles['section']} aria-labelledby="what-would-change-title">
      <h2 id="what-would-change-title">{t('changeTitle')}</h2>
      {recommendation.kind === 'unanswered' ? (
        <p>{t('unanswered')}</p>
      ) : (
        <>
          <TippingPoints recommendation={recommendation} tippingPoints={tippingPoints} />
          <SingleFindings recommendation={recommendation} pivotal={measures?.pivotal ?? null} />
          <StillUnknown recommendation={recommendation} unknowns={unknowns} />
        </>
      )}
    </section>
  );
}
