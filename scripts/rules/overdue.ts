import type { RuleFiles } from '../../src/rulebook/rule-files.ts';

/** An effect whose findings were to be read again before a given day. */
export type Overdue = {
  readonly id: string;
  readonly scenario: string;
  /** YYYY-MM-DD. */
  readonly review: string;
  /** `rules/effects/budget.yaml:14` */
  readonly place: string;
};

/**
 * The effects whose review date is past, the longest overdue first.
 * @param day YYYY-MM-DD; an effect due on that very day is not overdue yet
 */
export function overdueEffects(files: RuleFiles, day: string): Overdue[] {
  return files.effects
    .flatMap((file) =>
      file.value.map(({ id, scenario, review }, index) => ({
        id,
        scenario,
        review,
        place: `rules/${file.name}:${file.lineOf([index])}`,
      })),
    )
    .filter(({ review }) => review < day)
    .sort((a, b) => a.review.localeCompare(b.review));
}

/**
 * The same as text, grouped by date; `none` when there is nothing to say.
 * @param sentences what readers are told of each effect, by its id
 */
export function overdueText(overdue: readonly Overdue[], sentences: Readonly<Record<string, string>>): string {
  if (overdue.length === 0) return 'none';
  const dates = [...new Set(overdue.map(({ review }) => review))];
  return dates
    .map((date) => {
      const due = overdue.filter(({ review }) => review === date);
      const lines = due.flatMap(({ id, scenario, place }) => [
        `  ${place} ${id} (${scenario})`,
        `    ${sentences[id] ?? 'no sentence yet'}`,
      ]);
      return [`to be read again by ${date} (${due.length})`, ...lines].join('\n');
    })
    .join('\n');
}
