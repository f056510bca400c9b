import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Answer, UNKNOWN } from '../../../engine/answers.ts';
import type { Finding } from '../../../rulebook/finding.ts';
import { listIn } from '../../../words/list-in.ts';

/** How what is played with is said: an answer, and where findings come from. */
export function usePlayWords() {
  const { i18n } = useTranslation(['play', 'interface', 'questions', 'cases']);
  return playWords(i18n);
}

/** The same, in the language spoken, for whoever is not on screen. */
export function playWords(words: i18n) {
  const t = words.getFixedT(words.language, ['play', 'interface', 'questions', 'cases']);
  const list = listIn(words.language);
  return {
    option: (question: string, option: string): string =>
      option === UNKNOWN ? t('interface:question.unknown') : t(`questions:${question}.options.${option}.label`),
    answer(question: string, answer: Answer | undefined): string {
      if (typeof answer !== 'object') return t('interface:question.unknown');
      return list.format(answer.map((option) => t(`questions:${question}.options.${option}.label`)));
    },
    source: (source: Finding['source']): string =>
      source === 'synthesis' || source === 'card'
        ? t(`findings.${source}`)
        : t('findings.case', { case: t(`cases:${source}.name`) }),
    sourceLabel: (source: Finding['source']): string =>
      source === 'synthesis' || source === 'card'
        ? t(`findings.${source}Label`)
        : t('findings.caseLabel', { case: t(`cases:${source}.name`) }),
  };
}
