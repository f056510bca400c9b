import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One thing wrong in a rule file, said so that its editor can mend it. `line` counts from 1. */
export type RuleProblem = {
  readonly file: string;
  readonly line: number;
  /** The field, from the file's root: `3.when.budget`; empty for the file as a whole. */
  readonly field: string;
  readonly expected: string;
};

type Path = readonly PropertyKey[];

/** A rule file that was read: its value, and where in the text each part of it stands. */
export class RuleFile<T> {
  constructor(
    readonly name: string,
    readonly value: T,
    private readonly lineOf: (path: Path) => number,
  ) {}

  problem(path: Path, expected: string): RuleProblem {
    return { file: this.name, line: this.lineOf(path), field: path.map(String).join('.'), expected };
  }
}

/**
 * Reads one YAML rule file and checks its shape.
 * @returns the file, or the list of what is wrong in it (never both).
 */
export function readRuleFile<T>(
  root: string,
  name: string,
  shape: z.ZodType<T>,
): { file: RuleFile<T> } | { problems: RuleProblem[] } {
  let text: string;
  try {
    text = readFileSync(`${root}/${name}`, 'utf8');
  } catch {
    return { problems: [{ file: name, line: 1, field: '', expected: 'expected a readable file' }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    return {
      problems: [{ file: name, line, field: '', expected: `expected valid YAML (${broken.message.split('\n')[0]})` }],
    };
  }
  const lineOf = (path: Path): number => {
    // The deepest part of the path that is in the text: a missing field is reported at its parent.
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const checked = shape.safeParse(document.toJS());
  if (checked.success) return { file: new RuleFile(name, checked.data, lineOf) };
  const asked = new RuleFile(name, null, lineOf);
  return { problems: checked.error.issues.flatMap((issue) => inWords(asked, issue)) };
}

/** What Zod found, said of the field itself: some of its issues speak of the parent, or not of what was expected. */
function inWords(file: RuleFile<null>, issue: z.core.$ZodIssue): RuleProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => file.problem([...issue.path, key], 'expected no such field'));
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => file.problem(issue.path, inner.message));
  return [file.problem(issue.path, issue.message)];
}
