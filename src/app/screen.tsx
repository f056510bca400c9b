import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { shownAnswers } from '../machine/draft.ts';
import type { JourneyActor, JourneySnapshot } from '../machine/history.ts';
import type { Questionnaire } from '../rulebook/rulebook.ts';
import { Home } from '../screens/home.tsx';
import { QuestionScreen } from '../screens/question.tsx';
import { Waiting } from '../screens/waiting.tsx';
import type { Language } from '../words/language.ts';
import { COMPARE, INTEGRATE, LOST, METHOD, RESULT, REVIEW } from './fetched-parts.ts';
import { RoseWhenHere } from './rose-when-here.tsx';
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
  // The result is fetched from the first screen on, so that it needs no network; the others, by whoever opens them.
  const result = usePart(RESULT, words, language, true);
  const review = usePart(REVIEW, words, language, true);
  const lost = usePart(LOST, words, language, value === 'lost');
  const method = usePart(METHOD, words, language, value === 'method');
  const compare = usePart(COMPARE, words, language, value === 'comparing');
  const integrate = usePart(INTEGRATE, words, language, value === 'reading');
  // The charts of the result are a file of their own: fetched ahead, they are there with it.
  useEffect(() => {
    if (value === 'reviewing') result.code?.prefetchPlots();
  }, [value, result.code]);
  const problem = context.problem ?? 'address';
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
        <WhenHere key="review" part={review} title={words.t('review.title')}>
          {({ Review }) => (
            <Review
              questions={questionnaire.questions}
              answers={context.answers}
              revise={routes.revise}
              finish={routes.finish}
              previous={routes.lastQuestion}
            />
          )}
        </WhenHere>
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
              rules={context.rules}
              opened={context.opened}
              text={context.text}
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
    case 'reading':
      return (
        <WhenHere key="integrate" part={integrate} title={words.t('integrate.title')}>
          {({ IntegratePage }) => <IntegratePage questionnaire={questionnaire} language={language} routes={routes} />}
        </WhenHere>
      );
    case 'comparing':
      return (
        <WhenHere key="comparing" part={compare} title={words.t('compare.title')}>
          {({ ComparePage }) => <ComparePage actor={actor} compared={context.compared} routes={routes} />}
        </WhenHere>
      );
    case 'opening':
      return <Waiting title={words.t('result.eyebrow')} failed={context.unfetched} />;
    case 'lost':
      return (
        <WhenHere key="lost" part={lost} title={words.t(problem === 'address' ? 'lost.title' : 'lost.titleLink')}>
          {({ Lost }) => <Lost problem={problem} home={routes.home} resume={begun ? routes.start : null} />}
        </WhenHere>
      );
    default:
      return (
        <Home
          scenarios={questionnaire.scenarios}
          cases={questionnaire.cases.map(({ id }) => ({ id, route: routes.openCase(id) }))}
          start={routes.start}
          begun={begun}
          method={routes.method}
          rose={<RoseWhenHere scenarios={questionnaire.scenarios} words={words} language={language} />}
        />
      );
  }
}
