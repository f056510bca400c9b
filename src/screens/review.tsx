import { useTranslation } from 'react-i18next';
import { AnswerList } from '../components/answer-list.tsx';
import button from '../components/button.module.css';
import { Link } from '../components/link.tsx';
import type { Route } from '../components/route.ts';
import type { Answers } from '../engine/answers.ts';
import type { Question } from '../rulebook/shapes.ts';

type ReviewProps = {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** To one question, and back here after. */
  readonly revise: (question: string) => Route;
  readonly finish: Route;
  readonly previous: Route;
};

/** Every answer before the result, each one step from being changed. */
export function Review({ questions, answers, revise, finish, previous }: ReviewProps) {
  const { t } = useTranslation(['interface', 'review']);
  const unknown = questions.filter(({ id }) => answers[id] === 'unknown').length;
  return (
    <>
      <h1 tabIndex={-1}>{t('review.title')}</h1>
      <p className="lead">{t('review:lead')}</p>
      {unknown > 0 && <p>{t('review:unknownCount', { count: unknown })}</p>}
      <AnswerList questions={questions} answers={answers} revise={revise} heading="h2" />
      <div className={button['row']}>
        <Link {...finish} className={button['primary']}>
          {t('review:finish')}
        </Link>
        <Link {...previous} className={button['quiet']}>
          {t('review:previous')}
        </Link>
      </div>
    </>
  );
}
