import { useTranslation } from 'react-i18next';
import { type Answers, knownAnswer } from '../engine/answers.ts';
import type { Question } from '../rulebook/shapes.ts';
import styles from './answer-list.module.css';
import { Link } from './link.tsx';
import type { Route } from './route.ts';

type AnswerListProps = {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** Where an answer is changed; none when the list is only read. */
  readonly revise?: (question: string) => Route;
  /** Of the chapters, under the heading of what they stand in. */
  readonly heading?: 'h2' | 'h3';
};

/** Questions and answers, chapter by chapter, « Je ne sais pas » shown as the answer it is. */
export function AnswerList({ questions, heading: Heading = 'h3', ...props }: AnswerListProps) {
  const { t } = useTranslation();
  const chapters = [...new Set(questions.map(({ chapter }) => chapter))];
  return (
    <div className={styles['list']}>
      {chapters.map((chapter) => (
        <section key={chapter} className={styles['chapter']}>
          <Heading>{t(`chapters.${chapter}`)}</Heading>
          <dl>
            {questions
              .filter((question) => question.chapter === chapter)
              .map(({ id }) => (
                <Row key={id} id={id} {...props} />
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

type RowProps = Omit<AnswerListProps, 'questions' | 'heading'> & { readonly id: string };

function Row({ id, answers, revise }: RowProps) {
  const { t } = useTranslation(['interface', 'questions', 'review']);
  const answer = knownAnswer(answers, id);
  const title = t(`questions:${id}.title`);
  return (
    <div className={styles['row']}>
      <dt>{title}</dt>
      <dd>
        {answer ? (
          answer.map((option) => <span key={option}>{t(`questions:${id}.options.${option}.label`)}</span>)
        ) : (
          <span className={styles['unknown']}>{t('question.unknown')}</span>
        )}
      </dd>
      {revise && (
        <dd className={styles['change']}>
          <Link {...revise(id)}>
            {t('review:change')}{' '}
            <span className="visually-hidden">{t('review:changeHidden', { question: title })}</span>
          </Link>
        </dd>
      )}
    </div>
  );
}
