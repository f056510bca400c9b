import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../engine/recommend.ts';
import type { WorkedOut } from '../../engine/worked-out.ts';
import type { Case } from '../../rulebook/shapes.ts';
import caseStyles from '../case/case.module.css';
import { FirmnessLine } from './firmness/firmness-line.tsx';
import { usePlayingNow } from './play/playing.ts';
import styles from './result.module.css';
import { SourceLinks } from './source-links.tsx';
import { verdictSentence } from './verdict-sentence.ts';

type VerdictProps = {
  readonly recommendation: Recommendation;
  readonly workedOut: WorkedOut;
  readonly openCase: Case | null;
  /** True when a link brought the answers. */
  readonly opened?: boolean;
  /** The findings behind the line on practice; none without a leader. */
  readonly practice: readonly string[];
};

/**
 * The verdict in one sentence, how firm it is, what the leading scenario means in practice, and the line that never leaves. It is
 * the title of a result; on the page of a case, a part of it.
 */
export function Verdict({ recommendation, workedOut, openCase, opened = false, practice }: VerdictProps) {
  const { t, i18n } = useTranslation(['result', 'interface', 'scenarios']);
  const tried = (usePlayingNow()?.before ?? null) !== null;
  const whose = openCase ? 'Case' : tried ? 'Try' : opened ? 'Sent' : '';
  const title = t('interface:result.eyebrow');
  const answered = recommendation.kind !== 'unanswered';
  // Without an answer nothing is decided, and nothing has to be worked out to say so.
  const firmness = answered ? workedOut.firmness?.word : 'undecided';
  return (
    <div className={styles['verdict']} data-firmness={firmness}>
      {openCase ? (
        <h3 className={caseStyles['verdict']}>{verdictSentence(i18n, recommendation, whose)}</h3>
      ) : (
        <>
          <p className="eyebrow">{tried ? t('interface:result.try', { title }) : title}</p>
          <h1 tabIndex={-1}>{verdictSentence(i18n, recommendation, whose)}</h1>
        </>
      )}
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
          <p>{t(`result:practices.${recommendation.leader}`)}</p>
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
