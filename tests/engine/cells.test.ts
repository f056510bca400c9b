import { describe, expect, it } from 'vitest';
import { blocksOf, byPosition, cell } from '../../src/engine/block.ts';
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
    expect(cell(tied, 'contributive', 'commissioner', { budget: ['none'] })).toBe(0);
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

describe('a block', () => {
  it('has the effects of its own questions, and no others', () => {
    const idsIn = (key: string) => blockOf(key).effects.map((one) => one.id);
    expect(idsIn('data')).toEqual(['oligarchic-participant-data-special-hinders']);
    expect(blockOf('budget+sponsorship').effects).toEqual(
      small.effects.filter((one) => Object.keys(one.when).length === 2),
    );
  });

  it('that ties two questions comes before one that ties them to a third, whichever is listed first', () => {
    const questions = ['first', 'second', 'third'].map((id) => question(id, ['low', 'high']));
    const two = effect('sovereign provider', { first: 'low', second: 'low' }, 1);
    const three = effect('sovereign provider', { first: 'low', second: 'low', third: 'low' }, 1);
    for (const effects of [
      [two, three],
      [three, two],
    ]) {
      const keys = blocksOf(rulebookOf({ questions, effects })).map((block) => block.key);
      expect(keys).toEqual(['first+second', 'first+second+third']);
    }
  });
});

describe('of two groups of questions', () => {
  const asked = ['first', 'second', 'third'].map((id) => question(id, ['low', 'high']));
  const group = (...positions: number[]) => asked.filter((_, index) => positions.includes(index));
  const order = (a: number[], b: number[]) => Math.sign(byPosition(asked, group(...a), group(...b)));

  it('the one that begins with an earlier question is asked first, then by the next ones', () => {
    expect([order([0, 2], [1, 2]), order([1, 2], [0, 2])]).toEqual([-1, 1]);
    expect([order([0, 1], [0, 2]), order([0, 2], [0, 1])]).toEqual([-1, 1]);
  });

  it('the one that the other begins with is asked first', () => {
    expect([order([0], [0, 1]), order([0, 1], [0])]).toEqual([-1, 1]);
    expect([order([0, 1], [0, 1, 2]), order([0, 1, 2], [0, 1])]).toEqual([-1, 1]);
  });

  it('neither is, when they are the same', () => {
    expect(order([0, 1], [0, 1])).toBe(0);
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
  /** As many questions as there are counts, each with so many options and one effect. */
  const withOptions = (counts: readonly number[]) => {
    const questions = counts.map((count) =>
      question(
        `with-${count}-options`,
        Array.from({ length: count }, (_, index) => `option-${index}`),
      ),
    );
    return rulebookOf({
      questions,
      effects: questions.map(({ id }) => effect('sovereign provider', { [id]: 'option-0' }, 1)),
    });
  };
  const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23];

  it('is refused rather than reckoned roughly, and says what to do', () => {
    const tooLarge = () => modelOf(withOptions([...primes, 29, 31, 37]));
    expect(tooLarge).toThrow(RangeError);
    expect(tooLarge).toThrow(/beyond exact integers: fewer options or interactions are expected/);
  });

  it('is one whose amounts could pass 2⁵³: scale × 2 a block × Σ D', () => {
    // Ten questions, P their product of options: 60 × P × 20 × 2 × 10 × 20, that is 3.1 and 10.4 × 10¹⁵ for 9.0 × 10¹⁵.
    expect(() => modelOf(withOptions([...primes, 29]))).not.toThrow();
    expect(() => modelOf(withOptions([...primes, 97]))).toThrow(RangeError);
  });
});

describe('the model of a rulebook', () => {
  it('is made once: ranking again does not group its effects again', () => {
    expect(modelOf(small)).toBe(modelOf(small));
    expect(modelOf({ ...small })).not.toBe(modelOf(small));
  });
});
