import { useTranslation } from 'react-i18next';
import type { When } from '../../rulebook/shapes.ts';
import { listIn } from '../../words/list-in.ts';
import styles from './scenario.module.css';

/** The answers that an entry depends on: « Budget : “Aucun budget dédié” ou “Un budget limité” ». */
export function Condition({ when }: { readonly when: When }) {
  const { t, i18n } = useTranslation(['scenario-page', 'questions']);
  const either = listIn(i18n.language, 'disjunction');
  const both = listIn(i18n.language);
  const conditions = Object.entries(when).map(([question, options]) =>
    t('answers.condition', {
      question: t(`questions:${question}.short`),
      answers: either.format(
        options.map((option) => t('answers.option', { label: t(`questions:${question}.options.${option}.label`) })),
      ),
    }),
  );
  return <p className={styles['condition']}>{both.format(conditions)}</p>;
}
