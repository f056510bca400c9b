import type { RuleProblem } from '../rule-file.ts';
import type { RuleFiles } from '../rule-files.ts';

/** Ids and codes are each their own, and two ticked options never read as a question's code in a link. */
export function checkQuestions({ questions }: RuleFiles): RuleProblem[] {
  const list = questions.value;
  const codes = list.map((question) => question.code);
  return list.flatMap((question, q) => {
    const problems: RuleProblem[] = [];
    const repeated = (values: readonly string[], value: string, index: number) => values.indexOf(value) < index;
    if (
      repeated(
        list.map((other) => other.id),
        question.id,
        q,
      )
    )
      problems.push(questions.problem([q, 'id'], `expected an id of its own, found ${question.id} again`));
    if (repeated(codes, question.code, q))
      problems.push(questions.problem([q, 'code'], `expected a code of its own, found ${question.code} again`));
    for (const [o, option] of question.options.entries()) {
      if (
        option.id === 'unknown' ||
        repeated(
          question.options.map((other) => other.id),
          option.id,
          o,
        )
      )
        problems.push(
          questions.problem([q, 'options', o, 'id'], `expected an option id of its own, found ${option.id}`),
        );
      if (
        repeated(
          question.options.map((other) => other.code),
          option.code,
          o,
        )
      )
        problems.push(
          questions.problem([q, 'options', o, 'code'], `expected a code of its own, found ${option.code} again`),
        );
      for (const second of question.pick === 2 ? question.options.slice(o + 1) : [])
        if (codes.includes(option.code + second.code))
          problems.push(
            questions.problem(
              [q, 'options', o, 'code'],
              `${option.code}${second.code} is a question's code: expected a pair that no link misreads`,
            ),
          );
    }
    return problems;
  });
}
