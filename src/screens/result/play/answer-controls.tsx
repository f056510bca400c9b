import { useTranslation } from 'react-i18next';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { OneAnswer } from './one-answer.tsx';
import styles from './play-panel.module.css';
import type { Playing } from './playing.ts';
import { SeveralAnswers } from './several-answers.tsx';

type AnswerControlsProps = {
  readonly rulebook: Rulebook;
  readonly playing: Playing;
};

/** Every question by chapter, its answer to be changed in place. */
export function AnswerControls({ rulebook: { questions }, playing }: AnswerControlsProps) {
  const { t } = useTranslation(['play', 'interface']);
  const chapters = [...new Set(questions.map(({ chapter }) => chapter))];
  return (
    <div>
      <h3>{t('answers.title')}</h3>
      <div className={styles['chapters']}>
        {chapters.map((chapter) => (
          <fieldset key={chapter} className={styles['chapter']}>
            <legend>{t(`interface:chapters.${chapter}`)}</legend>
            {questions
              .filter((question) => question.chapter === chapter)
              .map((question) => {
                const Control = question.pick > 1 ? SeveralAnswers : OneAnswer;
                const { id } = question;
                return (
                  <Control
                    key={id}
                    question={question}
                    own={playing.own[id] ?? 'unknown'}
                    answer={playing.changed[id] ?? playing.own[id] ?? 'unknown'}
                    changed={playing.changed[id] !== undefined}
                    onChange={playing.change}
                  />
                );
              })}
          </fieldset>
        ))}
      </div>
    </div>
  );
}
