import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import type { RulesChange } from '../../../engine/rules-change/rules-change.ts';
import styles from './dated.module.css';
import type { Dated } from './dated.ts';

type QuestionsChangedProps = { readonly dated: Dated; readonly change: RulesChange };

/** The questions added, counted « Je ne sais pas », gone, or asked otherwise: whatever they move. */
export function QuestionsChanged({ dated, change: { questions } }: QuestionsChangedProps) {
  const { t } = useTranslation(['dated', 'questions']);
  if (questions.length === 0) return null;
  return (
    <Fold summary={t('questions.title', { count: questions.length })}>
      <ul className={styles['items']}>
        {questions.map(({ question, fate }) => {
          const said = fate === 'changed' && dated.dropped.includes(question) ? 'dropped' : fate;
          return <li key={question}>{t(`questions.${said}`, { question: t(`questions:${question}.title`) })}</li>;
        })}
      </ul>
    </Fold>
  );
}
