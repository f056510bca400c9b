import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, UNKNOWN } from '../../../engine/answers.ts';
import type { Question } from '../../../rulebook/shapes.ts';
import { ChangedMark } from './changed-mark.tsx';
import styles from './play-panel.module.css';
import { usePlayWords } from './use-play-words.ts';

export type AnswerControlProps = {
  readonly question: Question;
  readonly own: Answer;
  /** The one played; one's own when the question is left as it is. */
  readonly answer: Answer;
  readonly changed: boolean;
  readonly onChange: (question: string, answer: Answer) => void;
};

/** A question with one answer, as a native list; one's own answer says so. Drawn again only when it changes. */
export const OneAnswer = memo(function OneAnswer({ question, own, answer, changed, onChange }: AnswerControlProps) {
  const { id, options } = question;
  const { t } = useTranslation(['play', 'questions']);
  const words = usePlayWords();
  const values = [...options.map((option) => option.id), UNKNOWN];
  const ticked = (given: Answer): string => (given === UNKNOWN ? UNKNOWN : (given[0] ?? UNKNOWN));
  const label = (value: string) => {
    const option = words.option(id, value);
    return value === ticked(own) ? t('answers.own', { option }) : option;
  };
  return (
    <div className={styles['answer']} data-changed={changed || undefined}>
      <label htmlFor={`play-${id}`} className={styles['question']}>
        {t(`questions:${id}.title`)} <ChangedMark changed={changed} />
      </label>
      <select
        id={`play-${id}`}
        name={id}
        value={ticked(answer)}
        onChange={({ target: { value } }) => onChange(id, value === UNKNOWN ? UNKNOWN : [value])}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {label(value)}
          </option>
        ))}
      </select>
    </div>
  );
});
