import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../engine/change/changes.ts';
import { listIn } from '../../../words/list-in.ts';

/** How changed answers are said: « Un budget limité » au lieu de « Aucun budget dédié » (budget). */
export function useChangeWords() {
  const { i18n } = useTranslation(['change', 'questions']);
  return changeWords(i18n);
}

/** The same, in the language spoken, for whoever is not on screen. */
export function changeWords(words: i18n) {
  const t = words.getFixedT(words.language, ['change', 'questions']);
  const and = listIn(words.language);
  const quoted = (question: string, options: readonly string[]): readonly string[] =>
    options.map((option) => t('quoted', { text: t(`questions:${question}.options.${option}.label`) }));
  /** What one answer ticks: its options, quoted. With « et », answers joined by « ou » could not be told apart. */
  const answer = (question: string, options: readonly string[]): string => quoted(question, options).join(' + ');
  // What stays ticked is not said.
  const one = ({ question, from, to }: Change): string => {
    const added = to.filter((option) => !from.includes(option));
    const removed = from.filter((option) => !to.includes(option));
    const key = removed.length === 0 ? 'added' : added.length === 0 ? 'removed' : 'instead';
    return t(`tipping.${key}`, {
      to: and.format(quoted(question, added)),
      from: and.format(quoted(question, removed)),
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
