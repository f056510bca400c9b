import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/engine/recommend.ts';
import type { Case } from '../../src/rulebook/shapes.ts';
import { effect } from './rulebook-builder.ts';
import { complete, small } from './small-rulebook.ts';
import { standingOf } from './standing-of.ts';

describe('a silent cell', () => {
  it('is a question that weighs on an actor for others, and never for this scenario', () => {
    expect(standingOf(small, complete, 'oligarchic').silent).toEqual([
      { actor: 'commissioner', question: 'budget' },
      { actor: 'commissioner', question: 'sponsorship' },
      { actor: 'provider', question: 'budget' },
      { actor: 'provider', question: 'digital' },
      { actor: 'participant', question: 'owner' },
    ]);
  });

  it('is not a cell whose effect does not hold now', () => {
    const silent = standingOf(small, { budget: ['none'] }, 'sovereign').silent;
    expect(silent).not.toContainEqual({ actor: 'commissioner', question: 'budget' });
    expect(silent).toContainEqual({ actor: 'provider', question: 'budget' });
  });

  it('is never an interaction, nor filled by one', () => {
    // The contributive commissioner has an interaction of budget and sponsorship, and nothing on either alone.
    const silent = standingOf(small, complete, 'contributive').silent.filter(({ actor }) => actor === 'commissioner');
    expect(silent.map(({ question }) => question)).toEqual(['budget', 'sponsorship']);
  });

  it('does not depend on the answers', () => {
    const silentIn = (answers: object) =>
      Object.fromEntries(recommend(small, { ...answers }).ranking.map((one) => [one.scenario, one.silent]));
    expect(silentIn({})).toEqual(silentIn(complete));
  });
});

describe('a scenario never tried on the case of this kind of owner', () => {
  it('is marked with that case', () => {
    expect(standingOf(small, complete, 'sovereign').neverTriedOn).toBe('cancer-contribution');
    expect(standingOf(small, complete, 'oligarchic').neverTriedOn).toBeNull();
  });

  it('is not marked when the owner is unknown or has no case', () => {
    expect(standingOf(small, { ...complete, owner: 'unknown' }, 'sovereign').neverTriedOn).toBeNull();
    expect(standingOf(small, { ...complete, owner: ['company'] }, 'sovereign').neverTriedOn).toBeNull();
  });

  it('is not marked with a case whose card does not say its owner', () => {
    const silent: Case = { id: 'mutmutix', tried: ['oligarchic'], answers: {} };
    const cases = [silent, ...small.cases];
    expect(standingOf({ ...small, cases: [silent] }, complete, 'sovereign').neverTriedOn).toBeNull();
    expect(standingOf({ ...small, cases }, complete, 'sovereign').neverTriedOn).toBe('cancer-contribution');
  });
});

describe('the findings that these answers do not touch', () => {
  it('are those of the scenario that no reason and no alert cites, facets apart', () => {
    const untouched = standingOf(small, complete, 'sovereign').untouched;
    expect(untouched).toEqual(['lavelanet/sovereign/provider/brake/1']);
  });

  it('leave out what holds everywhere', () => {
    const everywhere = [{ id: 'digital-divide', findings: ['lavelanet/sovereign/provider/brake/1'] }];
    expect(standingOf({ ...small, everywhere }, complete, 'sovereign').untouched).toEqual([]);
  });

  it('come back when the answer that touched them changes', () => {
    const extra = effect('sovereign provider', { data: 'special' }, 1, {
      findings: ['lavelanet/sovereign/provider/brake/1'],
    });
    const rulebook = { ...small, effects: [...small.effects, extra] };
    const untouched = (data: string) => standingOf(rulebook, { ...complete, data: [data] }, 'sovereign').untouched;
    expect([untouched('special'), untouched('ordinary')]).toEqual([[], ['lavelanet/sovereign/provider/brake/1']]);
  });
});
