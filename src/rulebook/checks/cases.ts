import type { RuleProblem } from '../rule-file.ts';
import type { RuleFiles } from '../rule-files.ts';
import { CASES } from '../shapes.ts';
import { checkWhen, findingsByRef } from './references.ts';

/** The four cases, in the report's order, answered with known options, with the scenarios that their tables try. */
export function checkCases(files: RuleFiles): RuleProblem[] {
  const { cases: file, questions } = files;
  const findings = [...findingsByRef(files).values()];
  const problems = file.value.flatMap((one, c) => {
    const triedInTables = new Set(findings.filter((f) => f.source === one.id && f.scenario).map((f) => f.scenario));
    return [
      ...checkWhen(files, file, [c, 'answers'], one.answers),
      ...Object.entries(one.answers).flatMap(([id, options]) => {
        const pick = questions.value.find((question) => question.id === id)?.pick ?? 1;
        if (new Set(options).size < options.length)
          return [file.problem([c, 'answers', id], 'expected each option once')];
        return options.length > pick ? [file.problem([c, 'answers', id], `expected at most ${pick} option(s)`)] : [];
      }),
      ...one.tried.flatMap((scenario, t) =>
        triedInTables.has(scenario) ? [] : [file.problem([c, 'tried', t], `expected a scenario tried on ${one.id}`)],
      ),
    ];
  });
  if (file.value.map((one) => one.id).join() !== CASES.join())
    problems.push(file.problem([], `expected the cases ${CASES.join(', ')}, in this order`));
  return problems;
}
