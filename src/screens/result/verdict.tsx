import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../engine/recommend.ts';
import type { Case } from '../../rulebook/shapes.ts';
import styles from './result.module.css';
import { SourceLinks } from './source-links.tsx';

type VerdictProps = {
  readonly recommendation: Recommendation;
  readonly openCase: Case | null;
  /** The findings behind the line on practice; none without a leader. */
  readonly practice: readonly string[];
};

/** The verdict in one sentence, what the leading scenario means in practice, and the line that never leaves. */
export function Verdict({ recommendation, openCase, practice }: VerdictProps) {
  const { t, i18n } = useTranslation(['result', 'interface', 'scenarios', 'cases']);
  const name = (scenario: string) => t(`scenarios:${scenario}.name`);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const leading = recommendation.kind === 'unanswered' ? [] : recommendation.ranking.filter(({ rank }) => rank === 1);
  const untried = leading.filter(({ neverTriedOn }) => neverTriedOn !== null);
  const sentence = () => {
    switch (recommendation.kind) {
      case 'leading':
        return t(openCase ? 'result.leadingCase' : 'result.leading', { leader: name(recommendation.leader) });
      case 'tied':
        return t(openCase ? 'result.tiedCase' : 'result.tied', {
          leaders: list.format(recommendation.leaders.map(name)),
        });
      case 'unanswered':
        return t('result.unanswered');
    }
  };
  return (
    <div className={styles['verdict']}>
      <p className={styles['eyebrow']}>
        {openCase
          ? t('interface:result.eyebrowCase', { case: t(`cases:${openCase.id}.name`) })
          : t('interface:result.eyebrow')}
      </p>
      <h1 tabIndex={-1}>{sentence()}</h1>
      {recommendation.kind === 'leading' && (
        <div className={styles['practice']}>
          <p>{t(`scenarios:${recommendation.leader}.practice`)}</p>
          <SourceLinks refs={practice} />
        </div>
      )}
      {recommendation.kind === 'unanswered' && <p className={styles['practice']}>{t('result.unansweredHelp')}</p>}
      {recommendation.allRed && <p>{t('result.allRed')}</p>}
      {untried.map(({ scenario, neverTriedOn }) => (
        <p key={scenario} className={styles['untried']}>
          {capitalised(
            t(openCase ? 'result.untriedHere' : 'result.untried', {
              scenario: name(scenario),
              case: t(`cases:${neverTriedOn}.name`),
            }),
          )}
        </p>
      ))}
      <p className={styles['standing']}>{t('result.standing')}</p>
      {openCase && <p>{t(`cases:${openCase.id}.situation`)}</p>}
      {recommendation.rulebook === 0 && <p className={styles['standing']}>{t('result.draft')}</p>}
    </div>
  );
}

/** A sentence that begins with a scenario's name. */
const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
