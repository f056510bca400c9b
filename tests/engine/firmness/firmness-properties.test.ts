import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/engine/answers.ts';
import { pivotalFindings } from '../../../src/engine/firmness/pivotal-findings.ts';
import { modelOf } from '../../../src/engine/model.ts';
import { modelPlayed } from '../../../src/engine/recommend.ts';
import { finish } from '../../../src/engine/work.ts';
import { type WorkedOut, workOut } from '../../../src/engine/worked-out.ts';
import { loadRulebook } from '../../../src/rulebook/load.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { drawn } from '../arbitrary-rulebook.ts';
import { firstIn } from '../first-in.ts';

const told = (rulebook: Rulebook, answers: Answers): readonly Partial<WorkedOut>[] => {
  const parts: Partial<WorkedOut>[] = [];
  finish(workOut(modelOf(rulebook), answers, (part) => parts.push(part)));
  return parts;
};

/** The answers given in the contrary order, and two options ticked in the contrary order. */
const turned = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers)
      .reverse()
      .map(([id, given]) => [id, given === 'unknown' ? given : [...given].reverse()]),
  );

describe('whatever the rulebook and the answers', () => {
  it('answers given in another order are as firm, and all else worked out is the same but for the order of ticks', () => {
    fc.assert(
      fc.property(drawn(), ({ rulebook, answers }) => {
        const [firm, tipping, unknown] = told(rulebook, answers);
        const [otherFirm, otherTipping, otherUnknown] = told(rulebook, turned(answers));
        expect(otherFirm).toEqual(firm);
        expect(otherUnknown).toEqual(unknown);
        const sorted = (parts: Partial<WorkedOut> | undefined) =>
          parts?.tippingPoints?.map(({ ways, ...one }) => ({
            ...one,
            ways: ways.map((way) => way.map(({ from, ...change }) => ({ ...change, from: from.toSorted() }))),
          }));
        expect(sorted(otherTipping)).toEqual(sorted(tipping));
      }),
      { numRuns: 40 },
    );
  });

  it('the same answers are as firm again: the seed is the same for everyone', () => {
    fc.assert(
      fc.property(drawn(), ({ rulebook, answers }) => {
        const again = told(structuredClone(rulebook), structuredClone(answers));
        expect(again).toEqual(told(rulebook, answers));
      }),
      { numRuns: 20 },
    );
  });
});

describe('on the real rules', () => {
  const rulebook = loadRulebook();

  it('without a finding that the first place hangs on it is held otherwise, and without any other it is not', () => {
    // For participants, the case of Mutmutix hangs on a few findings; for no actor in particular, on none.
    const answers = rulebook.cases.find(({ id }) => id === 'mutmutix')?.answers ?? {};
    const pivots = ([null, 'participant'] as const).map((priority) => {
      const model = modelOf(rulebook, priority);
      const now = firstIn(model, answers);
      const pivotal = pivotalFindings(model, answers);
      for (const { ref } of rulebook.findings) {
        const leaders = pivotal.find(({ finding }) => finding === ref)?.leaders ?? now;
        expect(firstIn(modelPlayed(rulebook, { priority, off: [ref] }), answers)).toEqual(leaders);
      }
      for (const { leaders } of pivotal) expect(leaders).not.toEqual(now);
      return pivotal.length;
    });
    expect(pivots).toEqual([0, expect.toSatisfy((count: number) => count > 0)]);
  });
});
