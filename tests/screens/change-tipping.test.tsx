// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { NOTHING_YET } from '../../src/engine/worked-out.ts';
import { EXAMPLES } from './change-examples.ts';
import { notedPlay, read, renderChange } from './change-page.tsx';

afterEach(cleanup);

const part = (title: RegExp) => {
  const found = screen.getByRole('heading', { level: 3, name: title }).parentElement;
  if (!found) throw new Error(`No part ${title}`);
  return found;
};
const otherAnswers = () => part(/^(D’autres réponses|Other answers)$/);
const oneFinding = () => part(/^(Un constat de moins|One finding fewer)$/);
const titles = (level: number) =>
  within(otherAnswers())
    .queryAllByRole('heading', { level })
    .map((title) => read(title));
const TIPPING = ['lavelanet', 'dunkerque', 'cancer', 'mutmutix', 'twoTied', 'manyChanges', 'fourChanges'] as const;

describe.each(['fr', 'en'] as const)('other answers, in %s', (language) => {
  it.each(TIPPING)('on %s: what a sentence promises, its button plays', async (example) => {
    const own: Answers = EXAMPLES[example];
    const { playing, tryAnswers } = notedPlay(own);
    const { name, recommendation } = await renderChange(own, { language, playing });
    // One a way: those of a set of questions that come second are in a fold.
    const buttons = within(otherAnswers()).getAllByRole('button', { hidden: true });
    for (const button of buttons) {
      const item = button.parentElement as HTMLElement;
      fireEvent.click(button);
      const [played] = tryAnswers.mock.lastCall as [Answers];
      const after = recommend(rulebook, { ...own, ...played });
      if (after.kind !== 'leading') throw new Error('Nobody stands first alone');
      expect(read(item)).toContain(`${name(after.leader)} `);
      const now = recommendation.ranking.filter(({ rank }) => rank === 1).map(({ scenario }) => scenario);
      const stays = language === 'fr' ? /serait seule en tête/ : /would be alone in first place/;
      if (now.includes(after.leader)) expect(read(item)).toMatch(stays);
      else expect(read(item)).toMatch(language === 'fr' ? /passerait en tête/ : /would come first/);
      // The accessible name says what is played: the new options, as the sentence has them.
      for (const [question, answer] of Object.entries(played))
        for (const option of (answer as readonly string[]).filter((one) => !own[question]?.includes(one)))
          expect(read(button)).toContain(read(labelOf(question, option, language)));
    }
    expect(tryAnswers).toHaveBeenCalledTimes(buttons.length);
  });
});

const labels = {
  fr: await import('../../locales/fr/questions.json'),
  en: await import('../../locales/en/questions.json'),
};
function labelOf(question: string, option: string, language: 'fr' | 'en') {
  const words = labels[language].default as Record<string, { options: Record<string, { label: string }> }>;
  const element = document.createElement('p');
  element.textContent = words[question]?.options[option]?.label ?? 'no such option';
  return element;
}

describe('other answers', () => {
  it('go by scenario, the nearest first, choices before facts', async () => {
    const { worked } = await renderChange(EXAMPLES.fourChanges);
    expect(titles(4)).toEqual(['3 Contributive', '4 Oligarchique', '2 De la souveraineté']);
    const sizes = ['contributive', 'oligarchic', 'sovereign'].map((scenario) =>
      Math.min(
        ...(worked.tippingPoints ?? []).filter(({ winner }) => winner === scenario).map((one) => one.questions.length),
      ),
    );
    expect(sizes).toEqual([...sizes].sort());
    expect(titles(5).map((title) => title.split(' ·')[0])).toEqual([
      'Ce que vous pouvez décider',
      'Ce que vous pouvez décider',
      'Ce qui tient à vos choix et à votre situation',
      'Ce que vous pouvez décider',
      'Ce qui tient à vos choix et à votre situation',
    ]);
  });

  it('say at most three changes a scenario at once, and how many there are', async () => {
    const { worked } = await renderChange(EXAMPLES.manyChanges);
    for (const group of within(otherAnswers()).getAllByRole('heading', { level: 4 })) {
      const items = within(group.parentElement as HTMLElement).getAllByRole('listitem', { hidden: true });
      expect(items.filter((item) => !item.closest('details')).length).toBeLessThanOrEqual(3);
    }
    const contributive = (worked.tippingPoints ?? []).filter(({ winner }) => winner === 'contributive');
    const choices = contributive.filter(({ facts }) => facts === 0).length;
    const facts = contributive.length - choices;
    const all = titles(5).join();
    for (const count of [choices, facts].filter((one) => one > 3)) expect(all).toMatch(new RegExp(`sur ${count}\\b`));
  });

  it('call four changes another project, and leave them folded', async () => {
    await renderChange(EXAMPLES.fourChanges);
    const said = within(otherAnswers()).getByText('Il faudrait changer quatre réponses : ce serait un autre projet.');
    const items = within(said.parentElement as HTMLElement).getAllByRole('listitem', { hidden: true });
    expect(items.every((item) => item.closest('details'))).toBe(true);
  });

  it('say when four changes do not put a scenario first', async () => {
    const { worked } = await renderChange(EXAMPLES.outOfReach);
    expect(worked.tippingPoints?.some(({ winner }) => winner === 'oligarchic')).toBe(false);
    expect(otherAnswers()).toHaveTextContent(
      'Changer jusqu’à quatre des réponses données ne suffit pas à mettre en tête la démocratie oligarchique.',
    );
  });

  it('offer nothing to play where nothing can be played with', async () => {
    await renderChange(EXAMPLES.mutmutix);
    expect(within(otherAnswers()).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /Essayer/, hidden: true })).toBeNull();
  });

  it('say that they are being worked out', async () => {
    await renderChange(EXAMPLES.lavelanet, { workedOut: NOTHING_YET });
    expect(screen.getAllByText('En cours de calcul…')).toHaveLength(3);
  });

  it('are not there when nothing is answered', async () => {
    await renderChange({});
    const section = screen.getByRole('region', { name: 'Ce qui changerait le résultat' });
    expect(within(section).queryAllByRole('heading', { level: 3 })).toEqual([]);
    expect(section).toHaveTextContent('Répondez à une première question');
  });
});

describe.each(['fr', 'en'] as const)('single findings, in %s', (language) => {
  it.each(['neverTogether', 'twoTied', 'threeTiedWithUnknowns'] as const)(
    'on %s: without the finding, those named stand first',
    async (example) => {
      const own: Answers = EXAMPLES[example];
      const { playing, tryWithout } = notedPlay(own);
      const { name, worked } = await renderChange(own, { language, playing });
      const items = within(oneFinding()).getAllByRole('listitem', { hidden: true });
      expect(worked.measures?.pivotal.length).toBeGreaterThanOrEqual(items.length);
      for (const item of items) {
        fireEvent.click(within(item).getByRole('button', { hidden: true }));
        const [refs] = tryWithout.mock.lastCall as [string[]];
        expect(item.querySelector('[data-finding]')?.getAttribute('data-finding')).toBe(refs[0]);
        const first = recommend(rulebook, own, { off: refs }).ranking.filter(({ rank }) => rank === 1);
        const group = item.closest('ul')?.closest('details') ?? item.closest('ul');
        const sentence = read(group?.parentElement?.querySelector(':scope > p'));
        const named = rulebook.scenarios.map(({ id }) => id).filter((id) => sentence.includes(name(id)));
        expect(named).toEqual(
          rulebook.scenarios.map(({ id }) => id).filter((id) => first.some((one) => one.scenario === id)),
        );
      }
    },
  );
});

it('no single finding decides: said', async () => {
  const { worked } = await renderChange(EXAMPLES.dunkerque);
  expect(worked.measures?.pivotal).toEqual([]);
  expect(oneFinding()).toHaveTextContent('Aucun constat, à lui seul, ne décide de la première place.');
});
