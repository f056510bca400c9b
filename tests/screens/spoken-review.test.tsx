// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { describe, expect, it } from 'vitest';
import enInterface from '../../locales/en/interface.json';
import enQuestions from '../../locales/en/questions.json';
import enReview from '../../locales/en/review.json';
import frInterface from '../../locales/fr/interface.json';
import frQuestions from '../../locales/fr/questions.json';
import frReview from '../../locales/fr/review.json';
import { Review } from '../../src/screens/review.tsx';
import { mainOf, NOWHERE, spoken } from './spoken.tsx';

const SAID = {
  fr: { ...frInterface, questions: frQuestions, own: frReview },
  en: { ...enInterface, questions: enQuestions, own: enReview },
};
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

for (const language of ['fr', 'en'] as const) {
  const { review, question, chapters, questions, own } = SAID[language];

  describe(`spoken from top to bottom, the review (${language})`, () => {
    it('says each question, its answers or « Je ne sais pas », and a way to change it that names the question', async () => {
      const asked = rulebook.questions.slice(0, 3);
      expect(asked.map(({ id }) => id)).toEqual(['owner', 'objectives', 'qualities']);
      const log = await spoken(
        <Review
          questions={asked}
          answers={{ owner: ['company'], objectives: ['needs', 'ideas'], qualities: 'unknown' }}
          revise={() => NOWHERE}
          finish={NOWHERE}
          previous={NOWHERE}
        />,
        language,
      );
      const row = ({ title }: { title: string }, ...answers: string[]) => {
        const hidden = own.changeHidden.replace('{{question}}', title);
        return [title, ...answers, `link, ${own.change} ${hidden}`, own.change, hidden].map(plain);
      };
      expect(mainOf(log).filter((phrase) => !/^\d/.test(phrase))).toEqual(
        [
          `heading, ${review.title}, level 1`,
          own.lead,
          `heading, ${chapters.project}, level 2`,
          ...row(questions.owner, questions.owner.options.company.label),
          ...row(
            questions.objectives,
            questions.objectives.options.needs.label,
            questions.objectives.options.ideas.label,
          ),
          ...row(questions.qualities, question.unknown),
          `link, ${own.finish}`,
          `link, ${own.previous}`,
        ].map(plain),
      );
      expect(mainOf(log)[2]).toMatch(/^1\b/);
    });
  });
}
