const UNRELEASED = '## Unreleased';
const RULES = '### Rules';

/** A changelog, and the text under « Rules » of what is not released yet. */
type Unreleased = {
  /** What was written there, trimmed; empty when there is nothing. */
  readonly rules: string;
  /** The lines of the changelog without it, and where the section that held it ends. */
  readonly lines: readonly string[];
  readonly end: number;
};

/** Takes the « Rules » part out of the unreleased section. */
export function takeRules(changelog: string): Unreleased {
  const lines = changelog.trimEnd().split('\n');
  const endOf = (start: number, marks: readonly string[]) => {
    const end = lines.findIndex((line, index) => index > start && marks.some((mark) => line.startsWith(mark)));
    return end < 0 ? lines.length : end;
  };
  const section = lines.indexOf(UNRELEASED);
  const end = endOf(section, ['## ']);
  const start = section < 0 ? -1 : lines.indexOf(RULES, section);
  if (start < 0 || start > end) return { rules: '', lines, end };
  const next = endOf(start, ['## ', '### ']);
  return {
    rules: lines
      .slice(start + 1, next)
      .join('\n')
      .trim(),
    lines: [...lines.slice(0, start), ...lines.slice(next)],
    end: end - (next - start),
  };
}

/**
 * The changelog once a rulebook is published: what was noted under « Rules » has its own entry, after the unreleased one.
 * @param summary a Markdown list of what changed
 */
export function withRulebook(changelog: string, number: number, date: string, summary: string): string {
  const { rules, lines, end } = takeRules(changelog);
  const entry = [
    `## Rulebook ${number} — ${date}`,
    '',
    rules,
    '',
    'What `npm run rules:diff` counted:',
    '',
    summary.trimEnd(),
  ];
  const before = lines.slice(0, end).join('\n').trimEnd();
  const after = lines.slice(end).join('\n').trim();
  return `${[before, entry.join('\n'), after].filter(Boolean).join('\n\n')}\n`;
}
