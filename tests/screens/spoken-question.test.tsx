// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { describe, expect, it } from 'vitest';
import enInterface from '../../locales/en/interface.json';
import enQuestions from '../../locales/en/questions.json';
import frInterface from '../../locales/fr/interface.json';
import frQuestions from '../../locales/fr/questions.json';
import type { Answer } from '../../src/engine/answers.ts';
import { QuestionScreen } from '../../src/screens/question.tsx';
import { landmarks, mainOf, NOWHERE, spoken } from './spoken.tsx';

const SAID = {
  fr: { ...frInterface, questions: frQuestions, progress: 'Question 5 sur 15' },
  en: { ...enInterface, questions: enQuestions, progress: 'Question 5 of 15' },
};
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

function ask(id: 'budget' | 'objectives', language: 'fr' | 'en', answer: Answer | null = null, missing = false) {
  const question = rulebook.questions.find((one) => one.id === id);
  if (!question) throw new Error(`No question ${id}`);
  return spoken(
    <QuestionScreen
      question={question}
      number={5}
      count={15}
      answer={answer}
      missing={missing}
      revising={false}
      previous={NOWHERE}
      onAnswer={() => undefined}
      onContinue={() => undefined}
    />,
    language,
  );
}

/** What a field says, then the words beside it, which a mouse may click. */
const option = (kind: string, { label, hint = '' }: { label: string; hint?: string }, state: string) =>
  [[kind, label, hint, state].filter(Boolean).join(', '), label, hint].filter(Boolean).map(plain);

for (const language of ['fr', 'en'] as const) {
  const { question, chapters, questions, progress } = SAID[language];
  const { title, help, options } = questions.budget;

  describe(`spoken from top to bottom, a question (${language})`, () => {
    const buttons = [`button, ${question.continue}`, `link, ${question.previous}`];
    const fields = (ticked = '') => {
      const state = (id: string, place: number) =>
        `${ticked === id ? 'checked' : 'not checked'}, position ${place}, set size 4`;
      return [
        ...option('radio', options.none, state('none', 1)),
        ...option('radio', options.limited, state('limited', 2)),
        ...option('radio', options.substantial, state('substantial', 3)),
        'status',
        question.or,
        ...option('radio', { label: question.unknown }, state('unknown', 4)),
      ];
    };

    it('says where one is, the question and its help, then each option once with its example, apart from « Je ne sais pas »', async () => {
      expect(mainOf(await ask('budget', language, ['limited']))).toEqual([
        progress,
        chapters.means,
        plain(`group, ${title}, ${help}`),
        plain(title),
        plain(`heading, ${title}, level 1`),
        plain(help),
        ...fields('limited'),
        ...buttons,
      ]);
    });

    it('says what is missing before the question, with the way to the first option, and again with the group', async () => {
      const error = plain(question.errorOne);
      expect(mainOf(await ask('budget', language, null, true))).toEqual([
        progress,
        chapters.means,
        'alert',
        `heading, ${plain(question.errorTitle)}, level 2`,
        `link, ${error}`,
        plain(`group, ${title}, ${help} ${error}`),
        plain(title),
        plain(`heading, ${title}, level 1`),
        plain(help),
        error,
        ...fields(),
        ...buttons,
      ]);
    });

    it('says boxes where two answers may be given, and which are ticked', async () => {
      const said = mainOf(await ask('objectives', language, ['needs', 'ideas']));
      const boxes = said.filter((phrase) => phrase.startsWith('checkbox'));
      expect(boxes).toHaveLength(7);
      const ticked = boxes.filter((phrase) => !phrase.endsWith('not checked'));
      expect(ticked.map((phrase) => phrase.replace(/^checkbox, /, ''))).toEqual([
        expect.stringMatching(new RegExp(`^${plain(questions.objectives.options.needs.label)}, `)),
        expect.stringMatching(new RegExp(`^${plain(questions.objectives.options.ideas.label)}, `)),
      ]);
    });

    it('stands between the ways of the page and what is said of it, each a landmark', async () => {
      const [banner, ways, ...rest] = landmarks(await ask('budget', language));
      expect([banner, ways]).toEqual(['banner', expect.stringMatching(/^navigation, \S/)]);
      expect(rest).toEqual(['main', 'contentinfo']);
    });
  });
}
