import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAnswers, knownAnswer } from '../../../src/engine/answers.ts';
import { compile } from '../../../src/engine/firmness/compiled.ts';
import { reader } from '../../../src/engine/firmness/reader.ts';
import { READINGS, readingsOf } from '../../../src/engine/firmness/readings.ts';
import { candidatesFor } from '../../../src/engine/leaders.ts';
import { modelOf } from '../../../src/engine/model.ts';
import { ACTORS } from '../../../src/rulebook/shapes.ts';
import { drawn } from '../arbitrary-rulebook.ts';
import { completions } from '../oracle.ts';
import { alert, effect, question, rulebookOf } from '../rulebook-builder.ts';
import { complete, small } from '../small-rulebook.ts';
import { plainReadings } from './plain-readings.ts';

const firstShares = (...given: Parameters<typeof readingsOf>) => readingsOf(...given).map(({ first }) => first);

describe('a reading that draws nothing but the middle', () => {
  it('is the plain ranking: same balances, same red alerts, on every complete set that the answers leave open', () => {
    fc.assert(
      fc.property(drawn(), ({ rulebook, answers }) => {
        const model = modelOf(rulebook);
        const compiled = compile(model, answers);
        // ½ shifts no strength, and leaves a silent cell at 0.
        const draws = new Float64Array(compiled.mostDraws).fill(0.5);
        const read = reader(compiled, draws);
        const [weights, balances] = [new Float64Array(3).fill(1 / 3), new Float64Array(4)];
        const open = rulebook.questions.filter(({ id }) => knownAnswer(answers, id) === null);
        for (const one of completions(rulebook, answers)) {
          for (const [at, asked] of open.entries()) {
            const all = allAnswers(asked);
            const index = all.findIndex(
              (ticked) => [...ticked].sort().join() === [...(one[asked.id] ?? [])].sort().join(),
            );
            draws[at] = (index + 0.5) / all.length;
          }
          const red = read(weights, balances);
          for (const [at, candidate] of candidatesFor(model, one).entries()) {
            expect(balances[at]).toBeCloseTo(candidate.balance / model.scale, 12);
            expect(((red >> at) & 1) === 1).toBe(candidate.red);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the readings', () => {
  it('agree with readings made plainly from the scoring document, on random rulebooks', { timeout: 60_000 }, () => {
    const count = 3_000;
    fc.assert(
      fc.property(drawn(), fc.constantFrom(null, ...ACTORS), (one, priority) => {
        const plain = plainReadings(one, priority, count);
        // Five standard deviations of a share of three thousand.
        for (const [at, { ranks }] of readingsOf(modelOf(one.rulebook, priority), one.answers).entries())
          for (const [rank, share] of ranks.entries())
            expect(Math.abs(share - (plain[at]?.[rank] ?? Number.NaN))).toBeLessThan(0.05);
      }),
      { numRuns: 25, seed: 4 },
    );
  });

  it('give ¾ and ¼ to a lead seen by all but one actor, a closed form: certain cells, no silence', () => {
    // The effects of a cell pass the clamp by so much that no shift brings it back.
    const twice = (who: Parameters<typeof effect>[0], id: string) =>
      [1, 2].map((copy) => effect(who, { budget: ['none', 'some'] }, 2, { id: `${id}-${copy}` }));
    const levers = twice('participatory commissioner', 'first-helps').concat(
      twice('participatory participant', 'last-helps'),
      twice('sovereign provider', 'middle-helps'),
    );
    const brakes = ACTORS.flatMap((actor) =>
      (['contributive', 'oligarchic'] as const).map((id) => effect(`${id} ${actor}`, { budget: ['none', 'some'] }, -2)),
    );
    const nothing = ACTORS.map((actor) =>
      effect(actor === 'provider' ? `participatory ${actor}` : `sovereign ${actor}`, { budget: 'some' }, 1),
    );
    const rulebook = rulebookOf({
      questions: [question('budget', ['none', 'some'])],
      effects: [...levers, ...brakes, ...nothing],
    });
    // On W, V₁ > V₂ is w₂ < ½: all but a corner triangle of side .20 of the .55.
    const [wide, narrow] = firstShares(modelOf(rulebook), { budget: ['none'] });
    expect(Math.abs((wide ?? 0) - (1 - (0.2 / 0.55) ** 2))).toBeLessThan(0.01);
    expect((wide ?? 0) + (narrow ?? 0)).toBe(1);
  });

  it('are ten thousand, and the same each time', () => {
    expect(READINGS).toBe(10_000);
    expect(readingsOf(modelOf(small), complete)).toEqual(readingsOf(modelOf(structuredClone(small)), complete));
    // Pinned: a change of these figures changes what every link says.
    expect(firstShares(modelOf(small), complete)).toEqual([0.0199, 0.7648, 0.2147, 0.0006]);
  });

  it('give each scenario one rank and each rank one scenario; out of twenty they sum to twenty', () => {
    fc.assert(
      fc.property(drawn(), ({ rulebook, answers }) => {
        const all = readingsOf(modelOf(rulebook), answers, 200);
        for (const at of all.keys()) {
          expect(all[at]?.ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
          expect(all.reduce((sum, { ranks }) => sum + (ranks[at] ?? 0), 0)).toBeCloseTo(1, 10);
        }
        expect(all.reduce((sum, { outOfTwenty }) => sum + outOfTwenty, 0)).toBe(20);
      }),
      { numRuns: 60 },
    );
  });

  it('share the first place between scenarios of which nothing is said', () => {
    const rulebook = rulebookOf({
      questions: [question('budget', ['none', 'some'])],
      effects: [effect('sovereign provider', { budget: 'none' }, -2)],
      alerts: [alert('a-red-point', 'red', ['sovereign', 'oligarchic'], { budget: 'some' })],
    });
    // One silent cell each for the three others; with a red alert, two scenarios only may stand first.
    const [participatory = 0, sovereign, contributive = 0, oligarchic] = firstShares(modelOf(rulebook), {
      budget: ['some'],
    });
    expect([sovereign, oligarchic]).toEqual([0, 0]);
    expect(Math.abs(participatory - 0.5)).toBeLessThan(0.02);
    expect(participatory + contributive).toBeCloseTo(1, 12);
  });
});
