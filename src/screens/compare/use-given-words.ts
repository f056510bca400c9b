import { useTranslation } from 'react-i18next';
import { UNKNOWN } from '../../engine/answers.ts';
import type { Given } from '../../engine/compare/differing-answers.ts';
import { usePlayWords } from '../result/play/use-play-words.ts';

/** How what a result answers is said. */
export function useGivenWords(): (question: string, given: Given | undefined) => string {
  const { t } = useTranslation('compare');
  const say = usePlayWords();
  return (question, given) => {
    if (!given || given.kind === 'not-asked') return t('answers.notAsked');
    return say.answer(question, given.kind === 'known' ? given.options : UNKNOWN);
  };
}
