import { useTranslation } from 'react-i18next';
import type { Firmness } from '../../../engine/firmness/firmness.ts';
import type { ScenarioReadings } from '../../../engine/firmness/readings.ts';
import type { Recommendation } from '../../../engine/recommend.ts';
import type { Case } from '../../../rulebook/shapes.ts';
import { SourceLinks } from '../source-links.tsx';
import styles from './firmness-line.module.css';
import { statementsOf } from './statements.ts';
import { useStatementWords } from './use-statement-words.ts';

type FirmnessLineProps = {
  readonly recommendation: Recommendation;
  /** Null while it is being worked out; so are the readings. */
  readonly firmness: Firmness | null;
  readonly readings: readonly ScenarioReadings[] | null;
  readonly openCase: Case | null;
};

/**
 * How firm the first place is: its word, and why in a sentence or two. Its room is kept while it is being worked out, and
 * only what comes out is announced.
 */
export function FirmnessLine({ recommendation, firmness, readings, openCase }: FirmnessLineProps) {
  const { t } = useTranslation('firmness');
  const say = useStatementWords(openCase);
  const statements = firmness && readings ? statementsOf(firmness, readings, recommendation) : [];
  const [gravest, ...others] = statements.map(say);
  return (
    <div className={styles['line']}>
      <p role="status">
        {firmness && (
          <>
            <strong className={styles['word']}>
              {t(`words.${firmness.word}`)}
              <span className="visually-hidden">{t('wordEnd')}</span>
            </strong>{' '}
            {gravest}
            {others.length > 0 && <span className={styles['others']}> {others.join(' ')}</span>}
          </>
        )}
      </p>
      {!firmness && <p className={styles['waiting']}>{t('waiting')}</p>}
      {statements.map((one) => one.kind === 'finding' && <SourceLinks key={one.finding} refs={[one.finding]} />)}
    </div>
  );
}
