import { memo } from 'react';
import type { Route } from '../../../components/route.ts';
import type { Fairness } from '../../../proof/fairness.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { figure, percent } from '../figures.ts';
import { useMethodWords } from '../method-words.ts';
import { Part } from '../part.tsx';
import { Balances } from './balances.tsx';
import { Bounds } from './bounds.tsx';
import { Courses } from './courses.tsx';
import { Coverage } from './coverage.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { FirstPlaces } from './first-places.tsx';
import { QuestionWeights } from './question-weights.tsx';

type FairnessReportProps = {
  readonly rulebook: Rulebook;
  readonly fairness: Fairness;
  readonly openResult: (fragment: string) => Route;
};

/** What the rules give on every complete answer set: figures, then each bound, kept or not, and why. */
export const FairnessReport = memo(function FairnessReport({ rulebook, fairness, openResult }: FairnessReportProps) {
  const { t, i18n } = useMethodWords();
  const { sets, flips, redAlerts } = fairness;
  const share = (part: number, whole: number) => percent(whole === 0 ? 0 : part / whole, i18n.language);
  return (
    <Part id="fairness">
      <p>{t('fairness.lead', { sets: figure(sets, i18n.language) })}</p>
      <p>{t('fairness.share')}</p>
      <h3>{t('fairness.first.title')}</h3>
      <FirstPlaces rulebook={rulebook} fairness={fairness} />
      <h3>{t('fairness.balances.title')}</h3>
      <Balances rulebook={rulebook} fairness={fairness} />
      <h3>{t('fairness.evidence.title')}</h3>
      <EvidenceTable rulebook={rulebook} fairness={fairness} />
      <h3>{t('fairness.questions.title')}</h3>
      <p>
        {t('fairness.questions.flips', {
          flips: share(flips.flips, flips.changes),
          overturns: share(flips.overturns, flips.changes),
        })}
      </p>
      <QuestionWeights rulebook={rulebook} fairness={fairness} />
      <Courses rulebook={rulebook} fairness={fairness} />
      <h3>{t('fairness.red.title')}</h3>
      <p>
        {t('fairness.red.text', { raised: share(redAlerts.raised, sets), reordered: share(redAlerts.reordered, sets) })}
      </p>
      <Coverage fairness={fairness} />
      <Bounds rulebook={rulebook} bounds={fairness.bounds} openResult={openResult} />
    </Part>
  );
});
