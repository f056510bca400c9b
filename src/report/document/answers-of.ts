import { playWords } from '../../screens/result/play/use-play-words.ts';
import type { TakenResult } from '../taken-result.ts';
import { type Block, heading } from './report-document.ts';
import type { ReportWords } from './report-words.ts';

/** Every question and the answer behind this result, « Je ne sais pas » as the answer it is. */
export function answersOf({ rulebook, answers }: TakenResult, { t, words }: ReportWords): readonly Block[] {
  const say = playWords(words);
  return [
    heading(2, t('result:result.answersTitle')),
    {
      kind: 'pairs',
      head: [t('asked'), t('answered')],
      pairs: rulebook.questions.map(({ id }) => [t(`questions:${id}.title`), say.answer(id, answers[id])]),
    },
  ];
}
