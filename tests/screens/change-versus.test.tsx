// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { compare } from '../../src/engine/comparison.ts';
import { EXAMPLES } from './change-examples.ts';
import { asRead, read, renderChange } from './change-page.tsx';

afterEach(cleanup);

const LANGUAGES = ['fr', 'en'] as const;
const section = () =>
  screen.getByRole('region', { name: /^(Les deux premiers, face à face|The top two, side by side)$/ });
const side = (scenario: string) => {
  const titles = within(section()).getAllByRole('heading', { level: 3 });
  const part = titles.find((title) => read(title).endsWith(scenario))?.parentElement;
  if (!part) throw new Error(`No side ${scenario}`);
  return part;
};

async function compared(answers: Parameters<typeof renderChange>[0], language: (typeof LANGUAGES)[number] = 'fr') {
  const page = await renderChange(answers, { language });
  const [first, second] = page.recommendation.ranking;
  if (!first || !second) throw new Error('No ranking');
  return { ...page, comparison: compare(page.model, first, second) };
}

describe.each(LANGUAGES)('the first two, in %s', (language) => {
  it.each(['lavelanet', 'dunkerque', 'cancer', 'mutmutix', 'neverTogether'] as const)(
    'on %s: so many reasons are enough, and each is said with its sources',
    async (example) => {
      const { comparison, words, name } = await compared(EXAMPLES[example], language);
      const { one, other, enough, more, cons } = comparison;
      const count = enough?.length ?? 0;
      const sum = (points: typeof cons) => points.reduce((all, { amount }) => all + Math.abs(amount), 0);
      expect(sum(enough ?? [])).toBeGreaterThan(sum(cons));
      const claim = language === 'fr' ? `${count} raisons suffisent :` : `${count} reasons are enough:`;
      expect(read(section())).toContain(claim);
      const said = (points: typeof cons, mine: 'one' | 'other', theirs: 'one' | 'other') =>
        points.flatMap((point) => [
          ...(point[mine].amount > 0 ? point[mine].levers : []),
          ...(point[theirs].amount < 0 ? point[theirs].brakes : []),
        ]);
      const sides = [
        { scenario: one, reasons: said([...(enough ?? []), ...more], 'one', 'other') },
        { scenario: other, reasons: said(cons, 'other', 'one') },
      ];
      for (const { scenario, reasons } of sides) {
        const part = side(name(scenario));
        for (const { effect } of reasons) expect(read(part)).toContain(asRead(words.t(`effects:${effect}`)));
        const cited = [...part.querySelectorAll('[data-finding]')].map((link) => link.getAttribute('data-finding'));
        expect(cited.sort()).toEqual(reasons.flatMap(({ findings }) => findings).sort());
      }
    },
  );

  it('says that the two were never tried on the same case', async () => {
    const { comparison } = await compared(EXAMPLES.neverTogether, language);
    expect(comparison.triedTogether).toEqual([]);
    const sentence = language === 'fr' ? 'la comparaison est la nôtre' : 'the comparison is ours';
    expect(read(section())).toContain(sentence);
  });

  it('names the case on which both were tried', async () => {
    const { comparison } = await compared(EXAMPLES.lavelanet, language);
    expect(comparison.triedTogether).toEqual(['mutmutix']);
    expect(within(section()).getByText(/: Mutmutix\.$/)).toBeVisible();
  });
});

describe('the first two', () => {
  it('shows three points a side at once, the others folded', async () => {
    const { comparison, name } = await compared(EXAMPLES.heldBack);
    expect(comparison.enough).toHaveLength(9);
    const shown = within(side(name(comparison.one)))
      .getAllByRole('listitem')
      .filter((item) => !item.closest('details'));
    expect(shown).toHaveLength(3);
  });

  it('says which points hang on open answers, and that no sentence stands for them', async () => {
    await compared(EXAMPLES.dunkerque);
    expect(read(section())).toContain(
      '2 raisons dépendent de réponses encore ouvertes (exigences et personnes éloignées du numérique) : ' +
        'en moyenne, les réponses possibles avantagent la démocratie contributive.',
    );
  });

  it('says what lessens a point: silence, or levers and brakes that cancel out', async () => {
    await compared(EXAMPLES.lavelanet);
    expect(read(section())).toContain('Pour la démocratie oligarchique, l’atelier n’en dit rien.');
    expect(read(section())).toContain('Pour la démocratie oligarchique, leviers et freins se compensent.');
  });

  it('claims no sufficient point between two ex æquo', async () => {
    const { comparison } = await compared(EXAMPLES.twoTied);
    expect(comparison.by).toBe('ex-aequo');
    expect(read(section())).toContain(
      'Rien ne suffit à départager la démocratie participative 2.0 et la démocratie de la souveraineté',
    );
    expect(section()).not.toHaveTextContent(/raisons? suffi(t|sent)/);
  });

  it('of four ex æquo, says that it compares two', async () => {
    await compared(EXAMPLES.fourTied);
    expect(section()).toHaveTextContent('4 scénarios sont ex æquo en tête : voici les deux premiers.');
  });

  it.each([
    ['heldBack', 'ce scénario serait en tête.'],
    ['heldBackFromTie', 'ce scénario partagerait la première place.'],
  ] as const)('%s: says who is behind only because of a red alert', async (example, then) => {
    const { recommendation } = await compared(EXAMPLES[example]);
    expect(recommendation.ranking.find(({ scenario }) => scenario === 'oligarchic')?.rankIfLifted).toBe(1);
    expect(section()).toHaveTextContent(
      `Seul un point à lever d’abord place la démocratie oligarchique derrière. Une fois ce point levé, ${then}`,
    );
  });

  it('is absent when nothing is answered', async () => {
    await renderChange({});
    expect(screen.queryByRole('region', { name: 'Les deux premiers, face à face' })).toBeNull();
  });
});
