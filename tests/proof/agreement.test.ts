import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { deadEffects, neverDecisive } from '../../src/proof/decisive.ts';
import { firstPlaces } from '../../src/proof/first-places.ts';
import { flipsIn } from '../../src/proof/flips.ts';
import { halvesOf, tieOf } from '../../src/proof/half-table.ts';
import { leadersAmong } from '../../src/proof/leaders.ts';
import { randomly } from '../../src/proof/randomly.ts';
import { redAlertsIn } from '../../src/proof/red-alerts.ts';
import { settingsOf } from '../../src/proof/settings.ts';
import { spreadOf } from '../../src/proof/spreads.ts';
import { answersAt } from '../../src/proof/witness.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { drawn } from '../engine/arbitrary-rulebook.ts';
import { small } from '../engine/small-rulebook.ts';
import { everyAnswerSet, namesOf, ranked } from './every-answer-set.ts';

/** The proof counts by sets of rows; here the plain engine ranks every answer set of small rulebooks, one by one. */
const smallRulebooks = (check: (rulebook: Rulebook) => void) => {
  check(small);
  fc.assert(
    fc.property(drawn({ complete: true }), ({ rulebook }) => check(rulebook)),
    { numRuns: 40 },
  );
};

describe('The proof, against the plain engine', { timeout: 30_000 }, () => {
  it('finds the same first places on answer sets drawn from the real rules', () => {
    const rulebook = loadRulebook();
    const model = modelOf(rulebook);
    const settings = settingsOf(model);
    const draw = randomly(20261123);
    for (let times = 0; times < 300; times++) {
      const rows = settings.map(({ situations }) => draw(situations.length));
      const group = leadersAmong(settings, rows, tieOf(model));
      expect(namesOf(rulebook, group)).toEqual(ranked(rulebook, answersAt(settings, rows)).leaders);
    }
  });

  it('counts first places, alone and ex æquo, as one by one', () => {
    smallRulebooks((rulebook) => {
      const all = everyAnswerSet(rulebook);
      const places = firstPlaces(rulebook);
      for (const { id } of rulebook.scenarios) {
        const led = all.filter(({ leaders }) => leaders.includes(id));
        expect(places[id].alone).toBe(led.filter(({ leaders }) => leaders.length === 1).length);
        expect(places[id].tied).toBe(led.filter(({ leaders }) => leaders.length > 1).length);
        const split = led.reduce((sum, { leaders }) => sum + 1 / leaders.length, 0);
        expect(places[id].share).toBeCloseTo(split / all.length, 12);
      }
    });
  });

  it('counts the changes of one answer that change who stands first, and those that leave no leader in place', () => {
    smallRulebooks((rulebook) => {
      const all = everyAnswerSet(rulebook);
      const found = flipsIn(halvesOf(modelOf(rulebook)));
      expect(found).toHaveLength(rulebook.questions.length);
      for (const { question, ...counts } of found) {
        const others = rulebook.questions.filter(({ id }) => id !== question);
        const lines = new Map<string, (typeof all)[number][]>();
        for (const one of all) {
          const line = JSON.stringify(others.map(({ id }) => one.answers[id]));
          lines.set(line, [...(lines.get(line) ?? []), one]);
        }
        const pairs = [...lines.values()].flatMap((line) =>
          line.flatMap((one, i) => line.slice(i + 1).map((other) => [one.leaders, other.leaders] as const)),
        );
        expect(counts).toEqual({
          changes: pairs.length,
          flips: pairs.filter(([a, b]) => a.join() !== b.join()).length,
          overturns: pairs.filter(([a, b]) => !a.some((leader) => b.includes(leader))).length,
        });
      }
    });
  });

  it('counts the answer sets with a red alert, and those where it takes the first place away', () => {
    smallRulebooks((rulebook) => {
      const all = everyAnswerSet(rulebook);
      const raised = all.filter(({ red }) => red.length > 0);
      expect(redAlertsIn(halvesOf(modelOf(rulebook)))).toEqual({
        raised: raised.length,
        reordered: raised.filter(({ red, byBalance }) => red.length < 4 && byBalance.some((id) => red.includes(id)))
          .length,
        broken: 0,
      });
    });
  });

  it('finds the least, the mean and the greatest balance', () => {
    smallRulebooks((rulebook) => {
      const model = modelOf(rulebook);
      const inPoints = model.totalDenominator / (2 * model.scale);
      const all = everyAnswerSet(rulebook);
      for (const [index, { id }] of rulebook.scenarios.entries()) {
        const exact = all.map(({ balances }) => balances[index] ?? Number.NaN);
        const spread = spreadOf(model, settingsOf(model), id, rulebook.actors);
        expect(spread.least).toBeCloseTo(Math.min(...exact) * inPoints, 1.9);
        expect(spread.most).toBeCloseTo(Math.max(...exact) * inPoints, 1.9);
        expect(spread.mean).toBeCloseTo((exact.reduce((a, b) => a + b, 0) / exact.length) * inPoints, 1.9);
      }
    });
  });

  it('finds the rules whose deletion changes nobody’s place, and those whose deletion changes no cell', () => {
    smallRulebooks((rulebook) => {
      const model = modelOf(rulebook);
      const idle = neverDecisive(model);
      expect(idle).toEqual(expect.arrayContaining([...deadEffects(model)]));
      const settings = settingsOf(model);
      // Denominators stay, so the plain engine cannot rank without a rule: the sums of the settings are made again.
      for (const effect of rulebook.effects) {
        const left = settingsOf({
          ...model,
          blocks: model.blocks.map((b) => ({ ...b, effects: b.effects.filter((one) => one !== effect) })),
        });
        const ways = settings.map(({ situations }) => situations.length);
        const rowsOf = (index: number) =>
          ways.map((way, s) => Math.floor(index / ways.slice(0, s).reduce(times, 1)) % way);
        const sets = Array.from({ length: ways.reduce(times, 1) }, (_, index) => rowsOf(index));
        const tie = tieOf(model);
        const decisive = sets.some((rows) => leadersAmong(settings, rows, tie) !== leadersAmong(left, rows, tie));
        expect(idle.includes(effect.id)).toBe(!decisive);
      }
    });
  });
});

const times = (a: number, b: number): number => a * b;
