import type { When } from '../../rulebook/shapes.ts';
import { listIn } from '../../words/list-in.ts';
import type { MethodWords } from './method-words.ts';

/** The answers a condition asks for, in words, one text a question: « aucun » ou « limité » à « Budget ». */
export function conditionsOf(when: When, t: MethodWords, language: string): readonly string[] {
  const either = listIn(language, 'disjunction');
  return Object.entries(when).map(([question, options]) =>
    t('rule.condition', {
      question: t(`questions:${question}.short`),
      answers: either.format(
        options.map((option) => t('rule.answer', { label: t(`questions:${question}.options.${option}.label`) })),
      ),
    }),
  );
}
