import type { RuleProblem } from '../rule-file.ts';
import type { RuleFiles } from '../rule-files.ts';
import { SCENARIOS } from '../shapes.ts';
import { checkFindings, findingsByRef } from './references.ts';

/** The four scenarios in the report's order, each with the facets of its own card. */
export function checkScenarios(files: RuleFiles): RuleProblem[] {
  const { scenarios } = files;
  const ids = scenarios.value.map((scenario) => scenario.id);
  const known = findingsByRef(files);
  const problems = scenarios.value.flatMap((scenario, s) => [
    ...checkFindings(files, scenarios, [s, 'facets'], scenario.facets),
    ...checkFindings(files, scenarios, [s, 'practice'], scenario.practice),
    ...scenario.facets.flatMap((ref, f) => {
      const finding = known.get(ref);
      return finding && (finding.facet === null || finding.scenario !== scenario.id)
        ? [scenarios.problem([s, 'facets', f], `expected a facet of the ${scenario.id} card, found ${ref}`)]
        : [];
    }),
  ]);
  if (ids.join() !== SCENARIOS.join())
    problems.push(scenarios.problem([], `expected the scenarios ${SCENARIOS.join(', ')}, in this order`));
  return problems;
}
