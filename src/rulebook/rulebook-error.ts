import type { RuleProblem } from './rule-file.ts';

/** Every problem found in the rule files, a line each: file, line, field, entry, what was expected. */
export class RulebookError extends Error {
  constructor(readonly problems: readonly RuleProblem[]) {
    super(`The rule files have ${problems.length} problem(s):\n${problems.map((one) => `  ${said(one)}`).join('\n')}`);
    this.name = 'RulebookError';
  }
}

function said({ file, line, field, entry, expected }: RuleProblem): string {
  const where = [`rules/${file}:${line}`, field, entry && `(${entry})`].filter((part) => part);
  return `${where.join(' ')}: ${expected}`;
}
