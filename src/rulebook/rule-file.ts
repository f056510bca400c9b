import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One thing wrong in a rule file, said so that its editor can mend it. `line` counts from 1. */
export type RuleProblem = {
  readonly file: string;
  readonly line: number;
  /** The field, from the file's root: `3.when.budget`; empty for the file as a whole. */
  readonly field: string;
  /** The id of the entry it is in, since positions are hard to count; null for the file as a whole. */
  readonly entry: string | null;
  readonly expected: string;
};

/** A problem of a file as a whole. */
export const problemOf = (file: string, expected: string, line = 1): RuleProblem => ({
  file,
  line,
  field: '',
  entry: null,
  expected,
});

type Path = readonly PropertyKey[];

/** Where a part of a rule file stands in its text. */
type Place = Pick<RuleProblem, 'line' | 'entry'>;

/** A rule file that was read: its value, and where in the text each part of it stands. */
export class RuleFile<T> {
  constructor(
    readonly name: string,
    readonly value: T,
    private readonly placeOf: (path: Path) => Place,
  ) {}

  problem(path: Path, expected: string): RuleProblem {
    return { file: this.name, field: path.map(String).join('.'), ...this.placeOf(path), expected };
  }

  /** The line, from 1, on which a part of the file begins. */
  lineOf(path: Path): number {
    return this.placeOf(path).line;
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
    return { problems: [problemOf(name, 'expected a readable file')] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    return { problems: [problemOf(name, `expected valid YAML (${broken.message.split('\n')[0]})`, line)] };
  }
  const upwards = (path: Path): Path[] => path.map((_, index) => path.slice(0, path.length - index));
  const placeOf = (path: Path): Place => {
    // The deepest part of the path that is in the text: a missing field is reported at its parent.
    const node = upwards(path)
      .map((part) => document.getIn(part, true))
      .find((one) => isNode(one) && one.range);
    const entry = upwards(path)
      .map((part) => document.getIn([...part, 'id']))
      .find((id) => typeof id === 'string');
    return {
      line: isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1,
      entry: typeof entry === 'string' ? entry : null,
    };
  };
  const checked = shape.safeParse(document.toJS());
  if (checked.success) return { file: new RuleFile(name, checked.data, placeOf) };
  const asked = new RuleFile(name, null, placeOf);
  return { problems: checked.error.issues.flatMap((issue) => inWords(asked, issue)) };
}

/** What Zod found, said of the field itself: some of its issues speak of the parent, or not of what was expected. */
function inWords(file: RuleFile<null>, issue: z.core.$ZodIssue): RuleProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => file.problem([...issue.path, key], 'expected no such field'));
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => file.problem(issue.path, inner.message));
  return [file.problem(issue.path, issue.message)];
}
