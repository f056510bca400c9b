import { useTranslation } from 'react-i18next';
import type { Route } from '../../components/route.ts';
import type { Compared } from '../../engine/compare/compared.ts';

/** No more are compared: more columns no longer fit on paper, and a link of five is too long for a message. */
export const MOST_COMPARED = 4;

/** One of the results compared, with what this page says of it. */
export type ComparedResult = Compared & {
  /** What its link calls the project, or what the reader has called it since; null for neither. */
  readonly name: string | null;
  /** The result itself, on its own page. */
  readonly address: Route;
};

/** What each result is called, in their order: « Résultat 2 » where nobody named it. */
export function useNames(results: readonly ComparedResult[]): readonly string[] {
  const { t } = useTranslation('compare');
  return results.map(({ name }, index) => name || t('results.unnamed', { number: index + 1 }));
}
