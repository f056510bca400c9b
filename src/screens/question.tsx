import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../components/button.module.css';
import { Link } from '../components/link.tsx';
import type { Route } from '../components/route.ts';
import { type Answer, UNKNOWN } from '../engine/answers.ts';
import type { Question } from '../rulebook/shapes.ts';
import { Choice, isSecondOfTwo } from './choice.tsx';
import { ErrorSummary } from './error-summary.tsx';
import styles from './question.module.css';

type QuestionProps = {
  readonly question: Question;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** What is ticked; null when nothing is. */
  readonly answer: Answer | null;
  /** True after « Continuer » without an answer. */
  readonly missing: boolean;
  /** True when the question was opened from the review. */
  readonly revising: boolean;
  readonly previous: Route;
  readonly onAnswer: (answer: Answer | null) => void;
  readonly onContinue: () => void;
};

/** One question, in a native form: Enter submits, nothing is preselected, nothing advances by itself. */
export function QuestionScreen(props: QuestionProps) {
  const { question, number, count, answer, missing, revising, previous, onAnswer, onContinue } = props;
  const { t } = useTranslation(['interface', 'questions']);
  const [full, setFull] = useState(false);
  const several = question.pick > 1;
  const ticked = answer === null || answer === UNKNOWN ? [] : answer;
  const summary = useRef<HTMLDivElement>(null);
  const error = missing ? t(several ? 'question.errorTwo' : 'question.errorOne') : null;
  const first = `${question.id}-${question.options[0]?.id}`;

  // Each « Continuer » without an answer brings the reader to the summary again.
  useEffect(() => {
    if (missing) summary.current?.focus();
  }, [missing]);

  const tick = (option: string, checked: boolean) => {
    setFull(several && checked && ticked.length >= question.pick);
    if (!several) return onAnswer([option]);
    const others = ticked.filter((one) => one !== option);
    if (!checked) return onAnswer(others.length > 0 ? others : null);
    if (ticked.length < question.pick) onAnswer([...ticked, option]);
  };
  const tickUnknown = (checked: boolean) => {
    setFull(false);
    onAnswer(checked ? UNKNOWN : null);
  };
  // At the click, which Enter makes too, and not at the form's submission: a sandbox without `allow-forms`, which is what
  // WordPress puts around a frame, lets none begin.
  const submit = (event: MouseEvent) => {
    event.preventDefault();
    if (isSecondOfTwo(event.nativeEvent)) return;
    if (answer === null) summary.current?.focus();
    onContinue();
  };

  const describedBy = `${question.id}-help${error ? ` ${question.id}-error` : ''}`;
  const definition = t(`questions:${question.id}.definition.summary`, { defaultValue: '' });
  return (
    <form className={styles['question']} noValidate>
      <p className={styles['progress']}>
        {t('question.progress', { number, count })} · {t(`chapters.${question.chapter}`)}
      </p>
      <span className={styles['bar']} aria-hidden="true">
        {Array.from({ length: count }, (_, at) => (
          <span key={at} data-done={at < number} />
        ))}
      </span>
      {error && <ErrorSummary ref={summary} message={error} target={first} here={`#question-${question.id}`} />}
      <fieldset aria-describedby={describedBy}>
        <legend>
          <h1 tabIndex={-1}>{t(`questions:${question.id}.title`)}</h1>
        </legend>
        <p id={`${question.id}-help`} className={styles['help']}>
          {t(`questions:${question.id}.help`)}
        </p>
        {definition && (
          <details className={styles['definition']}>
            <summary>{definition}</summary>
            <p>{t(`questions:${question.id}.definition.text`)}</p>
          </details>
        )}
        {error && (
          <p id={`${question.id}-error`} className={styles['error']}>
            {error}
          </p>
        )}
        <div className={styles['options']}>
          {question.options.map(({ id }) => (
            <Choice
              key={id}
              id={`${question.id}-${id}`}
              type={several ? 'checkbox' : 'radio'}
              name={question.id}
              value={id}
              checked={ticked.includes(id)}
              onTick={(checked) => tick(id, checked)}
              label={t(`questions:${question.id}.options.${id}.label`)}
              hint={t(`questions:${question.id}.options.${id}.hint`, { defaultValue: '' })}
            />
          ))}
        </div>
        <p role="status" className={styles['full']}>
          {full ? t('question.tooMany') : ''}
        </p>
        <p className={styles['or']}>{t('question.or')}</p>
        <div className={styles['options']}>
          <Choice
            id={`${question.id}-unknown`}
            type={several ? 'checkbox' : 'radio'}
            name={question.id}
            value={UNKNOWN}
            checked={answer === UNKNOWN}
            onTick={tickUnknown}
            label={t('question.unknown')}
            hint=""
          />
        </div>
      </fieldset>
      <div className={button['row']}>
        <button type="submit" className={button['primary']} onClick={submit}>
          {t('question.continue')}
        </button>
        <Link {...previous} className={button['quiet']}>
          {t(revising ? 'question.backToReview' : 'question.previous')}
        </Link>
      </div>
    </form>
  );
}
