import type { i18n } from 'i18next';
import { listIn } from '../../../words/list-in.ts';
import { changeWords } from './change-words.ts';
import type { Outcome } from './outcomes.ts';

/** Answers named in a sentence; the others are counted. */
const NAMED = 3;

/** Says what some answers to an open question would do, in the language spoken: one sentence. */
export function outcomeWords(words: i18n, question: string): (outcome: Outcome) => string {
  const t = words.getFixedT(words.language, ['change', 'scenarios']);
  const changes = changeWords(words);
  const or = listIn(words.language, 'disjunction');
  const and = listIn(words.language);
  return ({ kind, scenarios, answers }: Outcome) => {
    const named = or.format(namedAmong(answers).map((one) => changes.answer(question, one)));
    const more = answers.length - namedAmong(answers).length;
    const names = scenarios.map((id) => t(`scenarios:${id}.name`));
    return t(`unknown.${kind}`, {
      answers: more > 0 ? t('unknown.andMore', { answers: named, count: more }) : named,
      scenario: names.join(),
      scenarios: (kind === 'still' ? or : and).format(names),
    });
  };
}

/** Those of the fewest options, a few. */
export function namedAmong(answers: Outcome['answers']): Outcome['answers'] {
  const fewest = Math.min(...answers.map(({ length }) => length));
  return answers.filter(({ length }) => length === fewest).slice(0, NAMED);
}
