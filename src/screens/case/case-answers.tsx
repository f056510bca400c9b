import { useTranslation } from 'react-i18next';
import { Part } from '../../components/part.tsx';
import { type Answers, knownAnswer } from '../../engine/answers.ts';
import type { Question } from '../../rulebook/shapes.ts';
import styles from './case.module.css';

type CaseAnswersProps = {
  readonly questions: readonly Question[];
  readonly answers: Answers;
};

/** What its card answers, chapter by chapter; where the card is silent, it says so. */
export function CaseAnswers({ questions, answers }: CaseAnswersProps) {
  const { t } = useTranslation(['case-page', 'interface', 'questions']);
  const chapters = [...new Set(questions.map(({ chapter }) => chapter))];
  return (
    <Part id="answers-title" title={t('answersTitle')}>
      <p>{t('answersHelp')}</p>
      <div className={styles['chapters']}>
        {chapters.map((chapter) => (
          <section key={chapter} className={styles['chapter']} aria-labelledby={`chapter-${chapter}`}>
            <h3 id={`chapter-${chapter}`}>{t(`interface:chapters.${chapter}`)}</h3>
            <dl>
              {questions
                .filter((question) => question.chapter === chapter)
                .map(({ id }) => {
                  const answer = knownAnswer(answers, id);
                  return (
                    <div key={id}>
                      <dt>{t(`questions:${id}.short`)}</dt>
                      {answer ? (
                        answer.map((option) => <dd key={option}>{t(`questions:${id}.options.${option}.label`)}</dd>)
                      ) : (
                        <dd className={styles['unknown']}>{t('unknown')}</dd>
                      )}
                    </div>
                  );
                })}
            </dl>
          </section>
        ))}
      </div>
    </Part>
  );
}
