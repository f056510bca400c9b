import { useTranslation } from 'react-i18next';
import type { Change } from '../../../engine/change/changes.ts';

/** How changed answers are said: « Un budget limité » au lieu de « Aucun budget dédié » (budget). */
export function useChangeWords() {
  const { t, i18n } = useTranslation(['change', 'questions']);
  const and = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  /** What one answer ticks: its options, quoted. */
  const answer = (question: string, options: readonly string[]): string =>
    and.format(options.map((option) => t('quoted', { text: t(`questions:${question}.options.${option}.label`) })));
  // What stays ticked is not said.
  const one = ({ question, from, to }: Change): string => {
    const added = to.filter((option) => !from.includes(option));
    const removed = from.filter((option) => !to.includes(option));
    const key = removed.length === 0 ? 'added' : added.length === 0 ? 'removed' : 'instead';
    return t(`tipping.${key}`, {
      to: answer(question, added),
      from: answer(question, removed),
      about: t(`about.${question as 'budget'}`),
    });
  };
  /** Several changes, each on its line where lines are kept. */
  const changes = (made: readonly Change[]): string =>
    and
      .formatToParts(made.map(one))
      .map(({ type, value }) => (type === 'literal' ? value.replace(' ', '\n') : value))
      .join('');
  return { answer, changes };
}
