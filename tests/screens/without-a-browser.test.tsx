import { families } from 'virtual:families';
import { rulebook } from 'virtual:rulebook';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { Home } from '../../src/screens/home.tsx';
import { Lost } from '../../src/screens/lost.tsx';
import { Method } from '../../src/screens/method/method.tsx';
import { QuestionScreen } from '../../src/screens/question.tsx';
import { Result } from '../../src/screens/result/result.tsx';
import { Review } from '../../src/screens/review.tsx';
import { Overview } from '../../src/screens/scenarios/overview.tsx';
import { ScenarioPage } from '../../src/screens/scenarios/scenario-page.tsx';
import { Waiting } from '../../src/screens/waiting.tsx';
import { createWords, loadWords, speak } from '../../src/words/words.ts';
import { allWorkedOut } from './all-worked-out.ts';
import { SMALL_FAIRNESS } from './small-fairness.ts';

const words = createWords();
const route = { href: './', follow: () => undefined };
const answers = rulebook.cases[0]?.answers ?? {};
const ways = { openCase: () => route, scenario: () => route, overview: route, start: route, begun: true };
const [question] = rulebook.questions;
if (!question) throw new Error('No question');

const SCREENS = {
  home: (
    <Home scenarios={[{ id: 'sovereign', route }]} cases={[]} start={route} begun={false} method={route} rose={null} />
  ),
  question: (
    <QuestionScreen
      question={question}
      number={1}
      count={15}
      answer={null}
      missing={true}
      revising={false}
      previous={route}
      onAnswer={() => undefined}
      onContinue={() => undefined}
    />
  ),
  review: (
    <Review questions={rulebook.questions} answers={answers} revise={() => route} finish={route} previous={route} />
  ),
  result: (
    <Result
      rulebook={rulebook}
      recommendation={recommend(rulebook, answers)}
      answers={answers}
      model={modelOf(rulebook)}
      workedOut={allWorkedOut(modelOf(rulebook), answers)}
      openCase={rulebook.cases[0] ?? null}
      change={route}
      restart={route}
      method={route}
      rule={() => route}
      here="./"
    />
  ),
  method: (
    <Method
      rulebook={rulebook}
      fairness={SMALL_FAIRNESS}
      history={[{ number: 1, date: '2026-11-23' }]}
      rule="no-such-rule"
      here="./"
      ruleAt={() => route}
      openResult={() => route}
      start={route}
      begun={true}
    />
  ),
  scenarios: <Overview scenarios={rulebook.scenarios} cases={rulebook.cases} ways={ways} />,
  scenario: (
    <ScenarioPage
      scenario="contributive"
      rulebook={rulebook}
      families={families}
      here="./"
      ways={ways}
      finding={() => route}
      rule={() => route}
    />
  ),
  lost: <Lost problem="address" home={route} resume={null} />,
  waiting: <Waiting title="…" failed={true} onReached={() => undefined} />,
};

describe.each(['fr', 'en'] as const)('without a browser, in %s', (language) => {
  beforeAll(async () => {
    await speak(words, language);
    await loadWords(words, language, 'explanations');
    await loadWords(words, language, 'method');
    await loadWords(words, language, 'scenarios');
  });

  it.each(Object.entries(SCREENS))('%s renders, every word in place', (_, screen) => {
    expect(typeof window).toBe('undefined');
    const html = renderToString(<I18nextProvider i18n={words}>{screen}</I18nextProvider>);
    expect(html).toContain('<h1');
    // A missing word shows as its key, a forgotten value as its braces.
    expect(html.replace(/<[^>]*>/g, ' ')).not.toMatch(/\{\{|\b[a-z]+\.[a-zA-Z]+[a-z]\b(?!\.fr)|undefined|NaN/);
  });
});
