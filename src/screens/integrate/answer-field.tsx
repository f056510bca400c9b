import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, UNKNOWN } from '../../engine/answers.ts';
import type { Question } from '../../rulebook/shapes.ts';
import styles from './integrate.module.css';

type AnswerFieldProps = {
  readonly question: Question;
  /** Undefined: to be asked. */
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer | undefined) => void;
};

/** A question to be asked, or its answer given in advance; a second answer where the question takes two. */
export function AnswerField({ question, answer, onChange }: AnswerFieldProps) {
  const { t } = useTranslation(['integrate', 'questions', 'interface']);
  const id = useId();
  const [first, second] = typeof answer === 'object' ? answer : [answer];
  const title = t(`questions:${question.id}.title`);
  const options = question.options.map((option) => ({
    value: option.id,
    label: t(`questions:${question.id}.options.${option.id}.label`),
  }));
  const give = (value: string, other?: string): Answer | undefined => {
    if (value === '') return undefined;
    if (value === UNKNOWN) return UNKNOWN;
    return other && other !== value ? [value, other] : [value];
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{title}</label>
      <select id={id} value={first ?? ''} onChange={({ target }) => onChange(give(target.value, second))}>
        <option value="">{t('answers.ask')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        <option value={UNKNOWN}>{t('interface:question.unknown')}</option>
      </select>
      {question.pick > 1 && first && first !== UNKNOWN && (
        <select
          aria-label={t('answers.second', { question: title })}
          value={second ?? ''}
          onChange={({ target }) => onChange(give(first, target.value))}
        >
          <option value="">{t('answers.noSecond')}</option>
          {options
            .filter(({ value }) => value !== first)
            .map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
        </select>
      )}
    </div>
  );
}
