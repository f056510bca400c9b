import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from '../../../engine/answers.ts';
import { READINGS } from '../../../engine/firmness/readings.ts';
import type { Model } from '../../../engine/model.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { WorkedOut } from '../../../engine/worked-out.ts';
import type { Case } from '../../../rulebook/shapes.ts';
import section from '../result.module.css';
import { ActorWeights } from './actor-weights.tsx';
import styles from './how-firm.module.css';
import { OtherReasons } from './other-reasons.tsx';
import { RankTable } from './rank-table.tsx';
import { WhatVaries } from './what-varies.tsx';
import { WhatWordsMean } from './what-words-mean.tsx';

type HowFirmProps = {
  readonly model: Model;
  readonly answers: Answers;
  readonly recommendation: Recommendation;
  readonly workedOut: WorkedOut;
  readonly openCase: Case | null;
  /** A drawing of the readings, which the table says in full. */
  readonly chart?: ReactNode;
};

/** What the readings say, scenario by scenario and rank by rank, and the weights of the actors. Nothing without a ranking. */
export function HowFirm({ model, answers, recommendation, workedOut, openCase, chart }: HowFirmProps) {
  const { t, i18n } = useTranslation('firmness');
  if (recommendation.kind === 'unanswered') return null;
  return (
    <section className={section['section']} aria-labelledby="how-firm-title">
      <h2 id="how-firm-title">{t('title')}</h2>
      <OtherReasons
        recommendation={recommendation}
        firmness={workedOut.firmness}
        readings={workedOut.measures?.readings ?? null}
        openCase={openCase}
      />
      <p>{t('reading')}</p>
      <p>{t('drawn', { readings: new Intl.NumberFormat(i18n.language).format(READINGS) })}</p>
      <div className={styles['readings']}>
        <RankTable ranking={recommendation.ranking} readings={workedOut.measures?.readings ?? null} />
        {chart}
      </div>
      <ActorWeights model={model} answers={answers} />
      <WhatVaries />
      <WhatWordsMean />
    </section>
  );
}
