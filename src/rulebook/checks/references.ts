import { type Finding, readFinding } from '../finding.ts';
import type { RuleFile, RuleProblem } from '../rule-file.ts';
import type { RuleFiles } from '../rule-files.ts';
import type { When } from '../shapes.ts';

export const findingsByRef = (files: RuleFiles): ReadonlyMap<string, Finding> =>
  new Map(files.findings.value.map((entry) => [entry.ref, readFinding(entry)]));

/** Conditions name known questions and known options of theirs. */
export function checkWhen(files: RuleFiles, file: RuleFile<unknown>, path: PropertyKey[], when: When): RuleProblem[] {
  return Object.entries(when).flatMap(([id, options]) => {
    const question = files.questions.value.find((candidate) => candidate.id === id);
    if (!question) return [file.problem([...path, id], `expected a question of questions.yaml, found ${id}`)];
    const known = question.options.map((option) => option.id);
    return options
      .filter((option) => !known.includes(option))
      .map((option) => file.problem([...path, id], `expected one of ${known.join(', ')}, found ${option}`));
  });
}

export function checkFindings(
  files: RuleFiles,
  file: RuleFile<unknown>,
  path: PropertyKey[],
  refs: readonly string[],
): RuleProblem[] {
  const known = findingsByRef(files);
  return refs.flatMap((ref, index) => {
    if (!known.has(ref)) return [file.problem([...path, index], `expected a finding of findings.yaml, found ${ref}`)];
    if (refs.indexOf(ref) < index) return [file.problem([...path, index], `expected ${ref} once`)];
    return [];
  });
}

/** Ids that appear more than once, at their second place. */
export function checkUnique(file: RuleFile<unknown>, prefix: PropertyKey[], ids: readonly string[]): RuleProblem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [file.problem([...prefix, index, 'id'], `expected an id of its own, found ${id} again`)]
      : [],
  );
}
