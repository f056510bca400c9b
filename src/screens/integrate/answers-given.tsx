import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/fold.tsx';
import type { Answers } from '../../engine/answers.ts';
import type { Question } from '../../rulebook/shapes.ts';
import { AnswerField } from './answer-field.tsx';
import styles from './integrate.module.css';

type AnswersGivenProps = {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
};

/** The answers that a host gives for its readers: those questions are not asked. */
export function AnswersGiven({ questions, answers, onChange }: AnswersGivenProps) {
  const { t } = useTranslation('integrate');
  const given = Object.keys(answers).length;
  const all = given === questions.length;
  return (
    <Fold summary={t('answers.title')} printed={false}>
      <p className={styles['help']}>{t('answers.help')}</p>
      <p role="status">
        {given > 0 && !all && t('answers.given', { count: given, of: questions.length })}
        {all && t('answers.all')}
      </p>
      <div className={styles['answers']}>
        {questions.map((question) => (
          <AnswerField
            key={question.id}
            question={question}
            answer={answers[question.id]}
            onChange={(answer) => {
              const others = Object.entries(answers).filter(([id]) => id !== question.id);
              onChange(Object.fromEntries(answer === undefined ? others : [...others, [question.id, answer]]));
            }}
          />
        ))}
      </div>
    </Fold>
  );
}
