import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { shownAnswers } from '../machine/draft.ts';
import type { JourneyActor, JourneySnapshot } from '../machine/history.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import { Home } from '../screens/home.tsx';
import { Lost } from '../screens/lost.tsx';
import { QuestionScreen } from '../screens/question.tsx';
import { Review } from '../screens/review.tsx';
import type { Language } from '../words/language.ts';
import { METHOD, RESULT } from './fetched-parts.ts';
import type { Routes } from './routes.ts';
import { usePart } from './use-part.ts';
import { WhenHere } from './when-here.tsx';

type ScreenProps = {
  readonly snapshot: JourneySnapshot;
  readonly actor: JourneyActor;
  readonly questionnaire: Questionnaire;
  readonly words: i18n;
  readonly language: Language;
  readonly routes: Routes;
};

/** One state of the machine, one screen. */
export function Screen({ snapshot, actor, questionnaire, words, language, routes }: ScreenProps) {
  const { context, value } = snapshot;
  // The result is fetched from the first screen on, so that it needs no network; the method, by whoever opens it.
  const result = usePart(RESULT, words, language, true);
  const method = usePart(METHOD, words, language, value === 'method');
  // The charts of the result are a file of their own: fetched ahead, they are there with it.
  useEffect(() => {
    if (value === 'reviewing') result.code?.prefetchPlots();
  }, [value, result.code]);
  const begun = Object.keys(context.answers).length > 0;
  switch (value) {
    case 'asking': {
      const index = questionnaire.questions.findIndex(({ id }) => id === context.question);
      const question = questionnaire.questions[index];
      if (!question) return null;
      return (
        <QuestionScreen
          key={question.id}
          question={question}
          number={index + 1}
          count={questionnaire.questions.length}
          answer={context.answers[question.id] ?? null}
          missing={context.missing}
          revising={context.revising}
          previous={context.revising ? routes.backToReview : routes.previous}
          onAnswer={(answer) => actor.send({ type: 'answer', question: question.id, answer })}
          onContinue={() => actor.send({ type: 'continue' })}
        />
      );
    }
    case 'reviewing':
      return (
        <Review
          questions={questionnaire.questions}
          answers={context.answers}
          revise={routes.revise}
          finish={routes.finish}
          previous={routes.lastQuestion}
        />
      );
    case 'result':
      return (
        <WhenHere key="result" part={result} title={words.t('result.eyebrow')}>
          {({ Explained }) => (
            <Explained
              actor={actor}
              own={shownAnswers(context)}
              play={context.play}
              returning={context.returning}
              triedOn={context.home?.openCase ?? null}
              openCase={context.openCase}
              routes={routes}
            />
          )}
        </WhenHere>
      );
    case 'method':
      return (
        <WhenHere key="method" part={method} title={words.t('method.title')} fromHeading={context.rule === null}>
          {({ MethodPage }) => <MethodPage rule={context.rule} begun={begun} routes={routes} />}
        </WhenHere>
      );
    case 'lost':
      return <Lost problem={context.problem ?? 'address'} home={routes.home} resume={begun ? routes.start : null} />;
    default:
      return (
        <Home
          scenarios={questionnaire.scenarios}
          cases={questionnaire.cases.map(({ id }) => ({ id, route: routes.openCase(id) }))}
          start={routes.start}
          begun={begun}
          method={routes.method}
        />
      );
  }
}
