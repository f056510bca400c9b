import { useTranslation } from 'react-i18next';
import { formatDay } from '../../words/day.ts';
import { listIn } from '../../words/list-in.ts';
import styles from './compare.module.css';
import type { ComparedResult } from './compared-result.ts';

type PrintedOnProps = {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly results: readonly ComparedResult[];
};

/** On paper alone: the day, and the rules that the results were made with. */
export function PrintedOn({ day, results }: PrintedOnProps) {
  const { t, i18n } = useTranslation('compare');
  const numbers = [...new Set(results.map(({ recommendation }) => recommendation.rulebook))].sort((a, b) => a - b);
  const rules = listIn(i18n.language).format(numbers.map(String));
  return <p className={styles['onPaper']}>{t('printed', { day: formatDay(i18n.language, day), rules })}</p>;
}
