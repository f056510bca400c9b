import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../engine/recommend.ts';
import type { WorkedOut } from '../../engine/worked-out.ts';
import type { Case } from '../../rulebook/shapes.ts';
import { FirmnessLine } from './firmness/firmness-line.tsx';
import { usePlayingNow } from './play/playing.ts';
import styles from './result.module.css';
import { SourceLinks } from './source-links.tsx';

type VerdictProps = {
  readonly recommendation: Recommendation;
  readonly workedOut: WorkedOut;
  readonly openCase: Case | null;
  /** The findings behind the line on practice; none without a leader. */
  readonly practice: readonly string[];
};

/** The verdict in one sentence, how firm it is, what the leading scenario means in practice, and the line that never leaves. */
export function Verdict({ recommendation, workedOut, openCase, practice }: VerdictProps) {
  const { t } = useTranslation(['result', 'interface', 'scenarios', 'cases']);
  const tried = (usePlayingNow()?.before ?? null) !== null;
  const title = t('interface:result.eyebrow');
  const answered = recommendation.kind !== 'unanswered';
  // Without an answer nothing is decided, and nothing has to be worked out to say so.
  const firmness = answered ? workedOut.firmness?.word : 'undecided';
  return (
    <div className={styles['verdict']} data-firmness={firmness}>
      <p className={styles['eyebrow']}>
        {openCase
          ? t('interface:result.eyebrowCase', { case: t(`cases:${openCase.id}.name`) })
          : tried
            ? t('interface:result.try', { title })
            : title}
      </p>
      {openCase && <p>{t(`cases:${openCase.id}.situation`)}</p>}
      <h1 tabIndex={-1}>
        <Sentence recommendation={recommendation} whose={openCase ? 'Case' : tried ? 'Try' : ''} />
      </h1>
      {answered && (
        <FirmnessLine
          recommendation={recommendation}
          firmness={workedOut.firmness}
          readings={workedOut.measures?.readings ?? null}
          openCase={openCase}
        />
      )}
      {recommendation.kind === 'leading' && (
        <div className={styles['practice']}>
          <p>{t(`scenarios:${recommendation.leader}.practice`)}</p>
          <SourceLinks refs={practice} />
        </div>
      )}
      {!answered && <p className={styles['practice']}>{t('result.unansweredHelp')}</p>}
      {recommendation.allRed && <p>{t('result.allRed')}</p>}
      <p className={styles['standing']}>{t('result.standing')}</p>
      {openCase && <p className={styles['standing']}>{t('result.you')}</p>}
      {recommendation.rulebook === 0 && <p className={styles['standing']}>{t('result.draft')}</p>}
    </div>
  );
}

type SentenceProps = {
  readonly recommendation: Recommendation;
  /** Whose answers it speaks of: the reader's own, a case's, or those of a try. */
  readonly whose: '' | 'Case' | 'Try';
};

function Sentence({ recommendation, whose }: SentenceProps) {
  const { t, i18n } = useTranslation(['result', 'scenarios']);
  const name = (scenario: string) => t(`scenarios:${scenario}.name`);
  // A scenario held back by a red alert may have the greatest balance: then the sentence says among which it ranks.
  const among = recommendation.ranking.some(({ rankIfLifted }) => rankIfLifted === 1);
  const one = among ? 'result.leadingAmong' : (`result.leading${whose}` as const);
  const several = among ? 'result.tiedAmong' : (`result.tied${whose}` as const);
  switch (recommendation.kind) {
    case 'leading':
      return t(one, { leader: name(recommendation.leader) });
    case 'tied': {
      const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
      const leaders = list.format(recommendation.leaders.map(name));
      return t(several, { leaders });
    }
    case 'unanswered':
      return t('result.unanswered');
  }
}
