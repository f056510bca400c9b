import { useTranslation } from 'react-i18next';
import type { Firmness } from '../../../engine/firmness/firmness.ts';
import type { ScenarioReadings } from '../../../engine/firmness/readings.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { Case } from '../../../rulebook/shapes.ts';
import { SourceLinks } from '../source-links.tsx';
import styles from './firmness-line.module.css';
import { reasonsOf, untried } from './statements.ts';
import { useStatementWords } from './use-statement-words.ts';

export type FirmnessLineProps = {
  readonly recommendation: Recommendation;
  /** Null while it is being worked out; so are the readings. */
  readonly firmness: Firmness | null;
  readonly readings: readonly ScenarioReadings[] | null;
  readonly openCase: Case | null;
};

/**
 * How firm the first place is: its word, the gravest reason, and what the workshop never tried, which is known at once; the other
 * reasons are below the ranking (other-reasons.tsx). Its room is kept while it is being worked out, and only what comes out is
 * announced.
 */
export function FirmnessLine({ recommendation, firmness, readings, openCase }: FirmnessLineProps) {
  const { t } = useTranslation('firmness');
  const say = useStatementWords(openCase);
  const { gravest } = reasonsOf(firmness, readings, recommendation);
  return (
    <>
      <div className={styles['line']}>
        <p role="status">
          {firmness && (
            <>
              <strong className={styles['word']}>
                {t(`words.${firmness.word}`)}
                <span className="visually-hidden">{t('wordEnd')}</span>
              </strong>{' '}
              {gravest && say(gravest)}
            </>
          )}
        </p>
        {!firmness && <p className={styles['waiting']}>{t('waiting')}</p>}
        {gravest?.kind === 'finding' && <SourceLinks refs={[gravest.finding]} />}
      </div>
      {untried(recommendation.ranking).map((one) => (
        <p key={one.kind}>{say(one)}</p>
      ))}
    </>
  );
}
