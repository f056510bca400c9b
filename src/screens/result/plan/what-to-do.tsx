import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actionPlan } from '../../../engine/action-plan.ts';
import type { Answers } from '../../../engine/answers.ts';
import { helpFromOthers } from '../../../engine/help-from-others.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import styles from '../result.module.css';
import own from './plan.module.css';
import { Plan } from './plan.tsx';
import { ScenarioPicker } from './scenario-picker.tsx';
import { useTicks } from './ticks.ts';
import { WhatOthersBring } from './what-others-bring.tsx';

type WhatToDoProps = {
  /** The rules that the recommendation was reckoned with. */
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly recommendation: Recommendation;
};

/** The action plan of a scenario, and what the others would bring where it is held back. */
export function WhatToDo({ rulebook, answers, recommendation }: WhatToDoProps) {
  const { t } = useTranslation('plan');
  const { ranking, unknown } = recommendation;
  // Until the reader picks one it is the first, whichever that becomes when the answers are played with.
  const [picked, setPicked] = useState<ScenarioId | null>(null);
  const ticks = useTicks();
  const shown = ranking.find(({ scenario }) => scenario === picked) ?? ranking[0];
  return (
    <section id="what-to-do" className={styles['section']} aria-labelledby="what-to-do-title">
      <h2 id="what-to-do-title">{t('title')}</h2>
      {recommendation.kind === 'unanswered' || !shown ? (
        <p>{t('noAnswers')}</p>
      ) : (
        <>
          <p>{t('help')}</p>
          <ScenarioPicker ranking={ranking} picked={shown.scenario} pick={setPicked} />
          <div className={own['beside']}>
            <Plan plan={actionPlan(rulebook, answers, shown)} open={unknown.length} ticks={ticks} />
            <WhatOthersBring
              standing={shown}
              ranking={ranking}
              help={helpFromOthers(rulebook, answers, ranking, shown.scenario)}
            />
          </div>
        </>
      )}
    </section>
  );
}
