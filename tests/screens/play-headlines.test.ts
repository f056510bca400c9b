import { describe, expect, it } from 'vitest';
import type { Moved, ScenarioMove } from '../../src/engine/moved.ts';
import type { Recommendation } from '../../src/engine/recommend.ts';
import { headlines } from '../../src/screens/result/play/headlines.ts';

const ranked = { kind: 'leading' } as Recommendation;
const unanswered = { kind: 'unanswered' } as Recommendation;
const move = (
  scenario: ScenarioMove['scenario'],
  rank: ScenarioMove['rank'],
  balance: ScenarioMove['balance'] = [0, 0],
): ScenarioMove => ({ scenario, rank, balance, tied: [false, false] });
const said = (...scenarios: ScenarioMove[]) => headlines(ranked, ranked, { scenarios, rules: [], open: [] } as Moved);

describe('what is said first of what moved', () => {
  it('is the scenario that now leads, and from which place', () => {
    expect(said(move('sovereign', [3, 1]), move('oligarchic', [1, 2]))).toEqual([
      { kind: 'first', scenario: 'sovereign', from: 3 },
    ]);
  });

  it('is that one leads alone a place it shared, or shares the one it had', () => {
    expect(said(move('sovereign', [1, 1]), move('oligarchic', [1, 2]))).toEqual([
      { kind: 'alone', scenario: 'sovereign' },
    ]);
    expect(said(move('sovereign', [1, 1]), move('oligarchic', [2, 1]))).toEqual([
      { kind: 'shared', scenarios: ['sovereign', 'oligarchic'] },
    ]);
  });

  it('is, while the same leads, the place that moved most, else the balance that did', () => {
    const stay = { kind: 'stay', scenarios: ['sovereign'] };
    expect(said(move('sovereign', [1, 1]), move('oligarchic', [3, 2]), move('contributive', [2, 4]))).toEqual([
      stay,
      { kind: 'place', scenario: 'contributive', from: 2, to: 4 },
    ]);
    expect(said(move('sovereign', [1, 1], [3, 3.5]), move('oligarchic', [2, 2], [2, -1]))).toEqual([
      stay,
      { kind: 'balance', scenario: 'oligarchic', from: 2, to: -1 },
    ]);
  });

  it('is that nothing moves when neither a place nor a balance shown does', () => {
    expect(said(move('sovereign', [1, 1], [3, 3]), move('oligarchic', [2, 2]))).toEqual([{ kind: 'nothing' }]);
  });

  it('names no former place when nothing was answered, and no leader when nothing is any more', () => {
    const moved: Moved = { scenarios: [move('sovereign', [3, 1]), move('oligarchic', [1, 2])], rules: [], open: [] };
    expect(headlines(unanswered, ranked, moved)).toEqual([{ kind: 'first', scenario: 'sovereign', from: null }]);
    expect(headlines(ranked, unanswered, moved)).toEqual([{ kind: 'unanswered' }]);
  });
});
