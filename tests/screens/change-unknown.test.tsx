// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answers, situations } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { EXAMPLES } from './change-examples.ts';
import { notedPlay, read, renderChange } from './change-page.tsx';

afterEach(cleanup);

const title = /^(Ce qui reste à savoir|Still to find out)$/;
const unknown = () => {
  const found = screen.getByRole('heading', { level: 3, name: title }).parentElement;
  if (!found) throw new Error('No part');
  return found;
};
const firstIn = (answers: Answers) =>
  recommend(rulebook, answers)
    .ranking.filter(({ rank }) => rank === 1)
    .map(({ scenario }) => scenario);

describe.each(['fr', 'en'] as const)('what is not known, in %s', (language) => {
  it.each(['lavelanet', 'mutmutix', 'onlyForNow', 'threeTiedWithUnknowns', 'oneAnswer'] as const)(
    'on %s: what a sentence says of an answer, its button plays',
    async (example) => {
      const own: Answers = EXAMPLES[example];
      const { playing, tryAnswers } = notedPlay(own);
      const { name } = await renderChange(own, { language, playing });
      const outcomes = [...unknown().querySelectorAll('p + button')].map(
        (button) => button.parentElement as HTMLElement,
      );
      expect(outcomes.length).toBeGreaterThan(0);
      for (const outcome of outcomes) {
        const sentence = read(outcome.querySelector('p'));
        for (const button of within(outcome).getAllByRole('button', { hidden: true })) {
          fireEvent.click(button);
          const [played] = tryAnswers.mock.lastCall as [Answers];
          const first = firstIn({ ...own, ...played });
          expect(rulebook.scenarios.map(({ id }) => id).filter((id) => sentence.includes(name(id)))).toEqual(
            rulebook.scenarios.map(({ id }) => id).filter((id) => first.includes(id)),
          );
        }
      }
    },
    30_000,
  );

  it('says whom to ask, once a question', async () => {
    const { recommendation } = await renderChange(EXAMPLES.mutmutix, { language });
    const asked = within(unknown()).getAllByText(language === 'fr' ? /^À qui demander/ : /^Who to ask/);
    expect(asked).toHaveLength(recommendation.unknown.length);
  });
});

describe('what is not known', () => {
  it('begins with the one to settle first, its options there to try', async () => {
    const { playing, tryAnswers } = notedPlay(EXAMPLES.dunkerque);
    const { worked } = await renderChange(EXAMPLES.dunkerque, { playing });
    expect(worked.unknowns?.settleFirst).toBe('qualities');
    const [first] = within(unknown()).getAllByRole('heading', { level: 4 });
    expect(first).toHaveTextContent('À quoi tenez-vous le plus ?');
    const block = first?.parentElement as HTMLElement;
    expect(block).toHaveTextContent(/^À éclaircir d’abord/);
    expect(within(block).getAllByRole('button')).toHaveLength(5);
    fireEvent.click(within(block).getByRole('button', { name: /^Essayer «\sL’indépendance\s»$/ }));
    expect(tryAnswers).toHaveBeenCalledExactlyOnceWith({ qualities: ['independence'] });
  });

  it('says with which answer nobody else can come first any more, and it is so', async () => {
    await renderChange(EXAMPLES.dunkerque);
    expect(unknown()).toHaveTextContent(
      'Avec « Beaucoup », la démocratie contributive est en tête quelles que soient les autres réponses ouvertes.',
    );
    expect(unknown()).toHaveTextContent(
      'Pour que la démocratie participative 2.0 ou la démocratie de la souveraineté puisse encore arriver en tête, il faut « Peu ou aucune ».',
    );
    const winners = (inclusion: string) =>
      new Set(situations(rulebook.questions, { ...EXAMPLES.dunkerque, inclusion: [inclusion] }).flatMap(firstIn));
    expect([...winners('many')]).toEqual(['contributive']);
    expect([...winners('few')].sort()).toEqual(['contributive', 'participatory', 'sovereign']);
  });

  it('tells who comes to the first place from who is left there alone', async () => {
    const { recommendation } = await renderChange(EXAMPLES.threeTiedWithUnknowns);
    const tied = recommendation.ranking.filter(({ rank }) => rank === 1).map(({ scenario }) => scenario);
    expect(tied).toEqual(firstIn(EXAMPLES.threeTiedWithUnknowns));
    expect(tied).toContain('contributive');
    expect(unknown()).toHaveTextContent(/la démocratie contributive est seule en tête\./);
    expect(unknown()).not.toHaveTextContent(/la démocratie contributive passe en tête/);
    cleanup();
    await renderChange(EXAMPLES.mutmutix);
    expect(unknown()).toHaveTextContent('Avec « L’indépendance », la démocratie de la souveraineté passe en tête.');
  });

  it('says what may stay open: whatever the answer, the first stays first', async () => {
    const { name } = await renderChange(EXAMPLES.mayStayOpen);
    const firsts = situations(rulebook.questions, EXAMPLES.mayStayOpen).map((one) => firstIn(one).join());
    expect(new Set(firsts).size).toBe(1);
    const leader = name(firsts[0] ?? '');
    expect(within(unknown()).getByRole('heading', { level: 4 })).toHaveTextContent('Peut rester ouverte');
    expect(unknown()).toHaveTextContent(`Quelle que soit la réponse, ${leader} reste en tête.`);
  });

  it('says when an answer only matters while others are open', async () => {
    const { worked } = await renderChange(EXAMPLES.onlyForNow);
    const topic = worked.unknowns?.questions.find(({ question }) => question === 'topic');
    expect(topic).toMatchObject({ whileOthersOpen: true, onceAllKnown: false });
    expect(unknown()).toHaveTextContent(
      'Une fois toutes les réponses connues, celle-ci ne décide plus de la première place.',
    );
  });

  it('offers nothing to play where nothing can be played with', async () => {
    await renderChange(EXAMPLES.mutmutix);
    expect(within(unknown()).queryAllByRole('button', { hidden: true })).toEqual([]);
  });

  it('is absent when everything is known', async () => {
    await renderChange(EXAMPLES.neverTogether);
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
  });
});
