// @vitest-environment jsdom
import { rulebook } from 'virtual:rulebook';
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { recommend } from '../../src/engine/recommend.ts';
import type { Fate } from '../../src/engine/rules-change/changed-rules.ts';
import { fatesOfEffects } from '../../src/engine/rules-change/changed-rules.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import { ReasonList } from '../../src/screens/result/reason-list.tsx';
import { SourcesProvider } from '../../src/screens/result/source-links.tsx';
import { renderInFrench } from '../screens/in-french.tsx';
import { CHANGES } from './publish-second.ts';
import { twoRulebooks } from './two-rulebooks.ts';

const answers = rulebook.cases[0]?.answers ?? {};
const reasons = recommend(rulebook, answers).ranking.flatMap((one) =>
  one.reasons.flatMap(({ levers, brakes }) => [...levers, ...brakes]),
);
const [gone, changed, same] = reasons.map(({ effect }) => effect);

async function show(since: ReadonlyMap<string, Fate> | null) {
  const rule = (id: string) => ({ href: `#method-${id}`, follow: vi.fn() });
  await renderInFrench(
    <SourcesProvider rulebook={rulebook} here="./" rule={rule} since={since}>
      <ReasonList title="Leviers" reasons={reasons} />
    </SourcesProvider>,
  );
  return (id = '') => {
    const item = document.querySelector<HTMLElement>(`li[data-effect="${id}"]`);
    if (!item) throw new Error(id);
    return within(item);
  };
}
const link = (name: RegExp) => ['link', { name, hidden: true }] as const;
const CONTEST = ['button', { name: /Contester/, hidden: true }] as const;

describe('the rules behind an old result', () => {
  it('lead to today’s method where they are the same, and can be objected to', async () => {
    const of = await show(new Map([[gone ?? '', 'removed']]));
    expect(of(same).getByRole(...link(/^Voir la règle/))).toHaveAttribute('href', `#method-${same}`);
    expect(of(same).getByRole(...CONTEST)).toBeInTheDocument();
  });

  it('say that they are gone, and lead nowhere', async () => {
    const of = await show(new Map([[gone ?? '', 'removed']]));
    expect(of(gone).getByText('Règle retirée depuis')).toBeInTheDocument();
    expect(of(gone).queryByRole(...link(/règle/i))).toBeNull();
    expect(of(gone).queryByRole(...CONTEST)).toBeNull();
  });

  it('say that they were changed, and are objected to as they are today', async () => {
    const of = await show(new Map([[changed ?? '', 'changed']]));
    const today = of(changed).getByRole(...link(/^Règle modifiée depuis\s: voir la règle actuelle/));
    expect(today).toHaveAttribute('href', `#method-${changed}`);
    expect(of(changed).queryByRole(...CONTEST)).toBeNull();
  });

  it('are as ever on a result of today', async () => {
    await show(null);
    expect(screen.getAllByRole(...CONTEST).length).toBe(screen.getAllByRole(...link(/^Voir la règle/)).length);
  });
});

describe('what became of the rules', () => {
  it('is said of each that is not the same, and of no other', () => {
    const root = twoRulebooks();
    const [first] = readPublished(root);
    const fates = first && fatesOfEffects(first.rulebook, loadRulebook(root));
    expect(fates?.get(CHANGES.effectGone)).toBe('removed');
    expect(fates?.get(CHANGES.effectWeaker.id)).toBe('changed');
    expect(fates?.get(CHANGES.effectWider.id)).toBe('changed');
    expect(fates?.get(CHANGES.effectAdded)).toBe('added');
    expect(fates?.has(CHANGES.alertMoved.id)).toBe(false);
    expect(first && fatesOfEffects(first.rulebook, first.rulebook).size).toBe(0);
  });
});
