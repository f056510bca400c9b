import { rulebook } from 'virtual:rulebook';
import type { Routes } from '../app/routes.ts';
import { type Answers, knownAnswer } from '../engine/answers.ts';
import { modelOf } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import { finish } from '../engine/work.ts';
import { NOTHING_YET, workOut } from '../engine/worked-out.ts';
import { addressOf } from '../machine/place.ts';
import { CasePage } from '../screens/case/case-page.tsx';
import type { Language } from '../words/language.ts';

type CaseScreenProps = { readonly id: string; readonly language: Language; readonly routes: Routes };

/** A case as the app shows it, without the rest of its result: worked out here, since no script will. */
export function CaseScreen({ id, language, routes }: CaseScreenProps) {
  const openCase = rulebook.cases.find((one) => one.id === id);
  if (!openCase) return null;
  const { answers } = openCase;
  const known = Object.fromEntries(
    rulebook.questions
      .map((question) => [question.id, knownAnswer(answers, question.id)])
      .filter(([, answer]) => answer),
  ) as Answers;
  return (
    <CasePage
      rulebook={rulebook}
      openCase={openCase}
      recommendation={recommend(rulebook, answers)}
      workedOut={workedOutOf(answers)}
      inApp={routes.openCase(id).href}
      // A link that asks the rest: its answers come with it, as no page before it has them.
      startFrom={{ href: addressOf(rulebook, { view: 'partial', answers: known }, language), follow: () => undefined }}
      method={routes.method}
      scenarioPage={(scenario) => routes.page(`scenario-${scenario}`)}
    />
  );
}

function workedOutOf(answers: Answers) {
  let all = NOTHING_YET;
  finish(
    workOut(modelOf(rulebook), answers, (part) => {
      all = { ...all, ...part };
    }),
  );
  return all;
}
