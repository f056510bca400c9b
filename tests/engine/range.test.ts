import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/engine/answers.ts';
import { modelOf } from '../../src/engine/model.ts';
import { rangeOf, tiedGroups } from '../../src/engine/range.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { ScenarioId } from '../../src/rulebook/shapes.ts';
import { balanceAt, cellSums, completions, WEIGHT_CORNERS } from './oracle.ts';
import { effect, question, rulebookOf } from './rulebook-builder.ts';
import { complete, small } from './small-rulebook.ts';
import { standingOf } from './standing-of.ts';

const inFraction = (rulebook: Rulebook, answers: Answers, scenario: ScenarioId) =>
  rangeOf(modelOf(rulebook), scenario, answers).map((amount) => amount / modelOf(rulebook).scale);

const bruteForce = (rulebook: Rulebook, answers: Answers, scenario: ScenarioId) => {
  const values = completions(rulebook, answers)
    .map((one) => cellSums(rulebook, scenario, one))
    .flatMap((sums) => WEIGHT_CORNERS.map((weights) => balanceAt(rulebook, sums, weights).toNumber()));
  return [Math.min(...values), Math.max(...values)];
};

describe('the range', () => {
  it('of complete answers is what the weights of the actors can still change', () => {
    const [least, most] = inFraction(small, complete, 'sovereign');
    // v = 3/4, 2/4, 0/6 with .70 on one actor and .15 on the two others
    expect(least).toBeCloseTo(0.15 * 0.75 + 0.15 * 0.5);
    expect(most).toBeCloseTo(0.7 * 0.75 + 0.15 * 0.5);
  });

  it('covers every complete set of answers at every corner of W, and no more', () => {
    for (const answers of [{}, complete, { ...complete, objectives: 'unknown' as const }, { budget: ['none'] }]) {
      for (const { id } of small.scenarios) {
        const [least = NaN, most = NaN] = bruteForce(small, answers, id);
        expect(inFraction(small, answers, id)[0]).toBeCloseTo(least, 12);
        expect(inFraction(small, answers, id)[1]).toBeCloseTo(most, 12);
      }
    }
  });

  it('settles an open question once for the blocks that share it', () => {
    const rulebook = rulebookOf({
      questions: [question('budget', ['none', 'some']), question('staff', ['one', 'team'])],
      effects: [
        effect('sovereign commissioner', { budget: 'none' }, 2),
        // With no budget the interaction takes back what the question gives: the two never weigh apart.
        effect('sovereign commissioner', { budget: 'none', staff: ['one', 'team'] }, -2),
      ],
    });
    expect(rangeOf(modelOf(rulebook), 'sovereign', {})).toEqual([0, 0]);
    expect(inFraction(rulebook, { budget: ['none'] }, 'sovereign')).toEqual([0, 0]);
  });

  it('does not grow with the interactions of the other scenarios', () => {
    const ids = 'abcdefghijklm'.split('').map((letter) => `question-${letter}`);
    // Each scenario ties a few questions; all four together chain thirteen: 1.6 million situations.
    const effects = ids.slice(1).map((id, index) => {
      const scenario = small.scenarios[index % 4]?.id ?? 'sovereign';
      return effect(`${scenario} provider`, { [ids[index] ?? id]: 'x', [id]: 'x' }, 1);
    });
    const rulebook = rulebookOf({ questions: ids.map((id) => question(id, ['x', 'y', 'z'])), effects });
    const start = performance.now();
    for (const { id } of rulebook.scenarios) rangeOf(modelOf(rulebook), id, {});
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('stands a group of very many open situations', () => {
    const ids = 'abcd'.split('').map((letter) => `question-${letter}`);
    const options = Array.from({ length: 6 }, (_, index) => `option-${index}`);
    const effects = ids
      .slice(1)
      .map((id, index) => effect('sovereign provider', { [ids[index] ?? id]: 'option-0', [id]: 'option-0' }, 1));
    // 21⁴ = 194,481 situations: as arguments of one call they would overflow the stack.
    const rulebook = rulebookOf({
      questions: ids.map((id) => question(id, options, 2)),
      effects: [...effects, effect('sovereign provider', { 'question-a': 'option-0' }, 1)],
    });
    expect(inFraction(rulebook, {}, 'sovereign')).toEqual([0, (0.7 * 4) / 2]);
  });

  it('is shown in points, around the balance', () => {
    // (0.7 × 0.75 + 0.075) × 7 = 4.2 and 0.1875 × 7 = 1.31
    expect(standingOf(small, complete, 'sovereign')).toMatchObject({ range: [1.5, 4], balance: 3 });
  });
});

describe('the groups of blocks settled together', () => {
  const groups = (answers: Answers) =>
    tiedGroups(modelOf(small).blocks, answers)
      .map((group) =>
        group
          .map((block) => block.key)
          .sort()
          .join(' '),
      )
      .sort();

  it('share an open question', () => {
    expect(groups({})).toEqual(['budget budget+sponsorship sponsorship', 'data', 'digital', 'objectives', 'owner']);
    expect(groups({ budget: ['none'] })).toContain('budget+sponsorship sponsorship');
  });

  it('are single blocks when every answer is known', () => {
    expect(groups(complete)).toHaveLength(modelOf(small).blocks.length);
  });
});
