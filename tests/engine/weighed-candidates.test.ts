import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, allAnswers, UNKNOWN } from '../../src/engine/answers.ts';
import { candidatesFor } from '../../src/engine/leaders.ts';
import { modelOf } from '../../src/engine/model.ts';
import { weighedCandidates } from '../../src/engine/weighed-candidates.ts';
import { drawn } from './arbitrary-rulebook.ts';

test('candidates looked up in the settings are those reckoned rule by rule, balances and red alerts alike', () => {
  fc.assert(
    fc.property(drawn(), ({ rulebook, answers }) => {
      const model = modelOf(rulebook);
      expect(weighedCandidates(model, answers)).toEqual(candidatesFor(model, answers));
    }),
  );
});

test('they are still the same after every other answer to each question was asked for', () => {
  fc.assert(
    fc.property(drawn(), ({ rulebook, answers }) => {
      const model = modelOf(rulebook);
      for (const question of rulebook.questions)
        for (const given of [...allAnswers(question), UNKNOWN] as const) {
          const other: Answers = { ...answers, [question.id]: given };
          expect(weighedCandidates(model, other)).toEqual(candidatesFor(model, other));
        }
    }),
  );
});

test('an answer of two options is the same in whatever order they were ticked', () => {
  fc.assert(
    fc.property(drawn(), ({ rulebook, answers }) => {
      const model = modelOf(rulebook);
      const turned: Answers = Object.fromEntries(
        Object.entries(answers).map(([id, given]) => [id, given === UNKNOWN ? given : [...given].reverse()]),
      );
      expect(weighedCandidates(model, turned)).toEqual(weighedCandidates(model, answers));
    }),
  );
});
