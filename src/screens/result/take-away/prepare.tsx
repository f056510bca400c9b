import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { knownAnswer } from '../../../engine/answers.ts';
import type { LinkText } from '../../../link/text.ts';
import { usePlayWords } from '../play/use-play-words.ts';
import { PreparedLink } from './prepared-link.tsx';
import styles from './share.module.css';
import { LONGEST_LINK, prefilledLink, type SharedResult } from './shared-result.ts';

type PrepareProps = {
  readonly shared: SharedResult;
  /** What the sender adds in words. */
  readonly text: LinkText | null;
  /** False when these words are too long for a link. */
  readonly fits: boolean;
};

/** A questionnaire for someone else: some of these answers given in advance, the other questions asked. */
export function Prepare({ shared, text, fits }: PrepareProps) {
  const { t } = useTranslation(['share', 'questions']);
  const say = usePlayWords();
  const [given, setGiven] = useState<readonly string[]>([]);
  const id = useId();
  const { questions } = shared.rulebook;
  const known = questions.filter((question) => knownAnswer(shared.answers, question.id));
  const tick = (question: string, ticked: boolean) =>
    setGiven((now) => (ticked ? [...now, question] : now.filter((one) => one !== question)));
  const link = prefilledLink(shared, given, text);
  const some = given.length > 0 && given.length < questions.length;
  return (
    <>
      <p>{t('prepareLead')}</p>
      <fieldset className={styles['given']}>
        <legend>{t('prepareGiven')}</legend>
        {known.map((question) => (
          <label key={question.id} htmlFor={`${id}-${question.id}`}>
            <input
              id={`${id}-${question.id}`}
              type="checkbox"
              checked={given.includes(question.id)}
              onChange={(event) => tick(question.id, event.target.checked)}
            />
            <span>
              {t('prepareAnswer', {
                question: t(`questions:${question.id}.short`),
                answer: say.answer(question.id, shared.answers[question.id]),
              })}
            </span>
          </label>
        ))}
      </fieldset>
      {given.length === 0 && <p>{t('prepareNothing')}</p>}
      {given.length === questions.length && <p>{t('prepareAll')}</p>}
      {some && !(fits && link.length <= LONGEST_LINK) && <p>{t('prepareTooLong')}</p>}
      {some && fits && link.length <= LONGEST_LINK && <PreparedLink link={link} withText={text !== null} />}
    </>
  );
}
