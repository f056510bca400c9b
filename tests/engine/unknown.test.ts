import { describe, expect, it } from 'vitest';
import { allAnswers } from '../../src/engine/answers.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { question } from './rulebook-builder.ts';
import { complete, small } from './small-rulebook.ts';
import { expectBalance, standingOf } from './standing-of.ts';

describe('« Je ne sais pas »', () => {
  it('is the mean over the options left open', () => {
    // ⅓ × ((0 + 0 + 2)/3 + 1)/4 + ⅓ × 2/4
    expectBalance(small, { ...complete, budget: 'unknown' }, 'sovereign', 11, 36);
  });

  it('is the mean over single options and pairs where one or two may be ticked', () => {
    // ideas 1, needs 2, community −1, ideas+needs 3→2, ideas+community 0, needs+community 1: 5/6, over D = 6
    expectBalance(
      small,
      { ...complete, owner: ['company'], digital: ['basic'], objectives: 'unknown' },
      'contributive',
      5,
      108,
    );
  });

  it('leaves 21 answers open for two of six options', () => {
    expect(allAnswers(question('objectives', ['a', 'b', 'c', 'd', 'e', 'f'], 2))).toHaveLength(21);
  });

  it('is never read as zero: a question with effects still weighs', () => {
    const { contributions } = standingOf(small, { ...complete, digital: 'unknown' }, 'sovereign');
    expect(contributions.find((one) => one.block.key === 'digital')).toMatchObject({ cell: 0.5 });
  });

  it('settles an interaction on its known side', () => {
    const cellOf = (answers: object) =>
      standingOf(small, { ...complete, ...answers }, 'contributive').contributions.find(
        (one) => one.block.key === 'budget+sponsorship',
      )?.cell;
    expect(cellOf({ budget: 'unknown' })).toBeCloseTo(1 / 3);
    expect(cellOf({ budget: 'unknown', sponsorship: 'unknown' })).toBeCloseTo(1 / 6);
    expect(cellOf({ budget: 'unknown', sponsorship: ['hesitant'] })).toBeUndefined();
  });

  it('is what an absent answer means', () => {
    const { budget: _, ...without } = complete;
    expect(recommend(small, without)).toEqual(recommend(small, { ...complete, budget: 'unknown' }));
    expect(recommend(small, without).unknown).toEqual(['budget']);
  });

  it('leaves the denominators as they are: the balance is not renormalised by the number of answers', () => {
    const all = recommend(small, complete).denominators;
    expect(recommend(small, { digital: ['technical'] }).denominators).toEqual(all);
  });
});
