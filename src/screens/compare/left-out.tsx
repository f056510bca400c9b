import { useTranslation } from 'react-i18next';
import { leadersOf } from '../../engine/compare/pairs.ts';
import { type ComparedResult, useNames } from './compared-result.ts';

/** The results to which nothing is answered: they decide nothing, and are not weighed against the others. */
export function LeftOut({ results }: { readonly results: readonly ComparedResult[] }) {
  const { t } = useTranslation('compare');
  const names = useNames(results);
  return results.map(
    ({ recommendation }, index) =>
      leadersOf(recommendation).length === 0 && <p key={index}>{t('answers.leftOut', { name: names[index] })}</p>,
  );
}
