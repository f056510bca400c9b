import type { Questionnaire } from '../rulebook/rulebook.ts';
import type { JourneyInput } from './draft.ts';
import { knownAnswers } from './known-answers.ts';

/** What the machine needs to know of a questionnaire. */
export const journeyInput = (questionnaire: Questionnaire, nextDraft: () => number): JourneyInput => ({
  questions: questionnaire.questions.map(({ id }) => id),
  cases: questionnaire.cases,
  known: (answers) => knownAnswers(questionnaire, answers),
  nextDraft,
});
