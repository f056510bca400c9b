import type { i18n } from 'i18next';
import type { Recommendation } from '../../engine/recommend.ts';
import { listIn } from '../../words/list-in.ts';

/**
 * The verdict in one sentence, in the language spoken.
 * @param whose whose answers it speaks of: the reader's own, a case's, those of a try, or of somebody else
 */
export function verdictSentence(
  words: i18n,
  recommendation: Recommendation,
  whose: '' | 'Case' | 'Try' | 'Sent',
): string {
  const t = words.getFixedT(words.language, ['result', 'scenarios']);
  const name = (scenario: string) => t(`scenarios:${scenario}.name`);
  // A scenario held back by a red alert may have the greatest balance: then the sentence says among which it ranks.
  const among = recommendation.ranking.some(({ rankIfLifted }) => rankIfLifted === 1);
  const one = among ? 'result.leadingAmong' : (`result.leading${whose}` as const);
  const several = among ? 'result.tiedAmong' : (`result.tied${whose}` as const);
  switch (recommendation.kind) {
    case 'leading':
      return t(one, { leader: name(recommendation.leader) });
    case 'tied': {
      const list = listIn(words.language);
      const leaders = list.format(recommendation.leaders.map(name));
      return t(several, { leaders });
    }
    case 'unanswered':
      return t('result.unanswered');
  }
}
