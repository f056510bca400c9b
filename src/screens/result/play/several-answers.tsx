import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNKNOWN } from '../../../engine/answers.ts';
import { ChangedMark } from './changed-mark.tsx';
import type { AnswerControlProps } from './one-answer.tsx';
import styles from './play-panel.module.css';
import { tick } from './tick.ts';
import { usePlayWords } from './use-play-words.ts';

/** A question with one or two answers, as boxes to tick; one's own answers say so. Drawn again only when it changes. */
export const SeveralAnswers = memo(function SeveralAnswers(props: AnswerControlProps) {
  const { question, own, answer, changed, onChange } = props;
  const { t } = useTranslation(['play', 'questions', 'interface']);
  const words = usePlayWords();
  // Said while the answer is the one to which a third was refused.
  const [refusedOn, setRefusedOn] = useState<typeof answer | null>(null);
  const { id, options, pick } = question;
  const isTicked = (given: typeof answer, value: string) =>
    given === value || (given !== UNKNOWN && given.includes(value));
  const change = (value: string, checked: boolean) => {
    const next = tick(answer, value, checked, pick, own);
    setRefusedOn(next === null ? answer : null);
    if (next) onChange(id, next);
  };
  return (
    <fieldset className={styles['answer']} data-changed={changed || undefined}>
      <legend>
        {t(`questions:${id}.title`)} <ChangedMark changed={changed} />
      </legend>
      <div className={styles['boxes']}>
        {[...options.map((option) => option.id), UNKNOWN].map((value) => {
          const option = words.option(id, value);
          return (
            <label key={value} className={styles['box']}>
              <input
                type="checkbox"
                name={id}
                value={value}
                checked={isTicked(answer, value)}
                onChange={({ target }) => change(value, target.checked)}
              />
              <span>{isTicked(own, value) ? t('answers.own', { option }) : option}</span>
            </label>
          );
        })}
      </div>
      <p role="status" className={styles['full']}>
        {refusedOn === answer && t('interface:question.tooMany')}
      </p>
    </fieldset>
  );
});
