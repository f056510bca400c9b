import { describe, expect, it } from 'vitest';
import { blocksOf, cell } from '../../src/engine/block.ts';
import { modelOf } from '../../src/engine/model.ts';
import { effect, question, rulebookOf } from './rulebook-builder.ts';
import { small } from './small-rulebook.ts';

const blockOf = (key: string) => {
  const block = blocksOf(small).find((one) => one.key === key);
  if (!block) throw new Error(`no block ${key}`);
  return block;
};

describe('a cell', () => {
  it('is the strength of the effect that holds, and 0 when none does', () => {
    const budget = blockOf('budget');
    expect(cell(budget, 'sovereign', 'commissioner', { budget: ['substantial'] })).toBe(2);
    expect(cell(budget, 'sovereign', 'commissioner', { budget: ['none'] })).toBe(0);
    expect(cell(budget, 'participatory', 'commissioner', { budget: ['limited'] })).toBe(-1);
  });

  it('is one scenario seen by one actor: the effects of others do not enter it', () => {
    const budget = blockOf('budget');
    expect(cell(budget, 'participatory', 'provider', { budget: ['substantial'] })).toBe(1);
    expect(cell(budget, 'participatory', 'participant', { budget: ['substantial'] })).toBe(0);
    expect(cell(budget, 'oligarchic', 'commissioner', { budget: ['substantial'] })).toBe(0);
  });

  it('sums the effects that hold together', () => {
    expect(cell(blockOf('objectives'), 'contributive', 'participant', { objectives: ['needs', 'community'] })).toBe(1);
  });

  it('is clamped at 2, either way', () => {
    expect(cell(blockOf('objectives'), 'contributive', 'participant', { objectives: ['ideas', 'needs'] })).toBe(2);
    expect(cell(blockOf('budget'), 'participatory', 'commissioner', { budget: ['none'] })).toBe(-2);
  });

  it('of an interaction holds only when each of its questions is answered so', () => {
    const tied = blockOf('budget+sponsorship');
    const at = (budget: string, sponsorship: string) =>
      cell(tied, 'contributive', 'commissioner', { budget: [budget], sponsorship: [sponsorship] });
    expect([at('none', 'driving'), at('none', 'hesitant'), at('limited', 'driving')]).toEqual([1, 0, 0]);
  });
});

describe('the blocks', () => {
  it('come in question order whatever the order of the effects, an interaction after the questions it ties', () => {
    const questions = ['first', 'second', 'third'].map((id) => question(id, ['low', 'high']));
    const effects = [
      effect('sovereign provider', { third: 'low', second: 'low' }, 1),
      effect('sovereign provider', { third: 'low', first: 'low' }, 1),
      effect('sovereign provider', { second: 'low' }, 1),
      effect('sovereign provider', { first: 'low' }, 1),
    ];
    const keys = blocksOf(rulebookOf({ questions, effects })).map((block) => block.key);
    expect(keys).toEqual(['first', 'second', 'first+third', 'second+third']);
  });
});

describe('the denominators', () => {
  it('are twice the number of questions with any effect for the actor', () => {
    expect(modelOf(small).denominators).toEqual({ commissioner: 4, provider: 4, participant: 6 });
    expect(modelOf(small).totalDenominator).toBe(14);
  });

  it('get nothing from an interaction', () => {
    const questions = [question('budget', ['none', 'limited']), question('staff', ['one', 'team'])];
    const single = effect('sovereign provider', { budget: 'none' }, 1);
    const tied = effect('sovereign provider', { budget: 'none', staff: 'one' }, -1);
    const { denominators } = modelOf(rulebookOf({ questions, effects: [single, tied] }));
    expect(denominators).toEqual({ commissioner: 0, provider: 2, participant: 0 });
  });
});

describe('a rulebook too large for exact integers', () => {
  it('is refused rather than reckoned roughly', () => {
    const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];
    const questions = primes.map((prime) =>
      question(
        `with-${prime}-options`,
        Array.from({ length: prime }, (_, index) => `option-${index}`),
      ),
    );
    const effects = questions.map(({ id }) => effect('sovereign provider', { [id]: 'option-0' }, 1));
    expect(() => modelOf(rulebookOf({ questions, effects }))).toThrow(RangeError);
  });
});
