import { Home } from '../screens/home.tsx';
import { QuestionScreen } from '../screens/question.tsx';
import { Waiting } from '../screens/waiting.tsx';
import type { FetchedScreen } from './fetched-part.ts';
import { screenOf } from './fetched-parts.ts';
import { RoseWhenHere } from './rose-when-here.tsx';
import type { ScreenProps } from './screen-props.ts';
import { screenTitle } from './title.ts';
import { usePart } from './use-part.ts';
import { WhenHere } from './when-here.tsx';

/** One state of the machine, one screen. */
export function Screen(props: ScreenProps) {
  const { snapshot, actor, questionnaire, words, language, routes } = props;
  const { context, value } = snapshot;
  const fetched = screenOf(snapshot);
  if (fetched) return <Fetched key={`${String(value)} ${context.page}`} part={fetched} {...props} />;
  if (value === 'opening') return <Waiting title={words.t('result.eyebrow')} failed={context.unfetched} />;
  if (value === 'asking') {
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
  return (
    <Home
      scenarios={questionnaire.scenarios.map(({ id }) => ({ id, route: routes.page(`scenario-${id}`) }))}
      cases={questionnaire.cases.map(({ id }) => ({ id, route: routes.openCase(id) }))}
      start={routes.start}
      begun={Object.keys(context.answers).length > 0}
      method={routes.method}
      rose={<RoseWhenHere scenarios={questionnaire.scenarios} words={words} language={language} />}
    />
  );
}

/** A screen that comes after the page. One of a rule takes the focus itself, to that rule. */
function Fetched({ part, ...props }: ScreenProps & { readonly part: FetchedScreen }) {
  const { snapshot, questionnaire, words, language } = props;
  const state = usePart(part, words, language);
  return (
    <WhenHere
      part={state}
      title={screenTitle(snapshot, questionnaire, words)}
      fromHeading={snapshot.context.rule === null}
    >
      {({ Screen: Shown }) => <Shown {...props} />}
    </WhenHere>
  );
}
