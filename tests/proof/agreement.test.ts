import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/engine/model.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { deadEffects, foundDecisive, isDecisiveSomewhere, neverDecisive, without } from '../../src/proof/decisive.ts';
import { firstPlaces } from '../../src/proof/first-places.ts';
import { flipsIn } from '../../src/proof/flips.ts';
import { type HalfTable, halvesOf, tieOf } from '../../src/proof/half-table.ts';
import { leadersAmong, leadersReader, roomFor } from '../../src/proof/leaders.ts';
import { BEHIND } from '../../src/proof/placed.ts';
import { randomly } from '../../src/proof/randomly.ts';
import { redAlertsIn } from '../../src/proof/red-alerts.ts';
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

  it('reads the same leaders from its sets of rows, in every part of the tables of the real rules', () => {
    const rulebook = loadRulebook();
    const halves = halvesOf(modelOf(rulebook));
    const read = leadersReader(halves);
    const leaders = roomFor(halves);
    const draw = randomly(7);
    for (let times = 0; times < 20; times++) {
      const outer = draw(halves.outer.size);
      read(outer, leaders);
      for (let some = 0; some < 15; some++) {
        const inner = draw(halves.inner.size);
        const group = leaders.reduce(
          (mask, set, s) => mask | ((((set[inner >>> 5] ?? 0) >>> (inner & 31)) & 1) << s),
          0,
        );
        const answers = { ...answersInRow(halves.outer, outer), ...answersInRow(halves.inner, inner) };
        expect(namesOf(rulebook, group)).toEqual(ranked(rulebook, answers).leaders);
      }
    }
  });

  it('finds an effect decisive by draws when there are answer sets where it is', () => {
    const model = modelOf(loadRulebook());
    const settings = settingsOf(model);
    for (const effect of model.rulebook.effects.slice(0, 5))
      expect(foundDecisive(model, settings, settingsOf(without(model, effect)), effect)).toBe(true);
  });

  it('counts a red alert that stands first as broken, if the ranking ever let it', () => {
    const halves = halvesOf(modelOf(small));
    // The penalty hidden from the ranking, the alert still known: what a faulty ranking would show.
    const faulty = { ...halves, outer: { ...halves.outer, amounts: raised(halves.outer) } };
    expect(redAlertsIn(halves).broken).toBe(0);
    expect(redAlertsIn(faulty).broken).toBeGreaterThan(0);
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
        near(spread.least, Math.min(...exact) * inPoints);
        near(spread.most, Math.max(...exact) * inPoints);
        near(spread.mean, (exact.reduce((a, b) => a + b, 0) / exact.length) * inPoints);
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
        const left = settingsOf(without(model, effect));
        const ways = settings.map(({ situations }) => situations.length);
        const rowsOf = (index: number) =>
          ways.map((way, s) => Math.floor(index / ways.slice(0, s).reduce(times, 1)) % way);
        const sets = Array.from({ length: ways.reduce(times, 1) }, (_, index) => rowsOf(index));
        const tie = tieOf(model);
        const decisive = sets.some((rows) => leadersAmong(settings, rows, tie) !== leadersAmong(left, rows, tie));
        expect(idle.includes(effect.id)).toBe(!decisive);
        // Each of the two ways by itself: all answer sets decide, drawn ones find nothing that is not there.
        expect(isDecisiveSomewhere(model, settings, left)).toBe(decisive);
        if (foundDecisive(model, settings, left, effect)) expect(decisive).toBe(true);
      }
    });
  });
});

/** Rounded to two decimals. */
const near = (found: number, exact: number) => expect(Math.abs(found - exact)).toBeLessThanOrEqual(0.005 + 1e-9);

/** Balances so great that no red alert puts a scenario behind. */
const raised = ({ amounts, red }: HalfTable) =>
  amounts.map((column, scenario) =>
    column.map((amount, row) => amount + (((red[row] ?? 0) >> scenario) & 1) * 2 * BEHIND),
  );

/** The answers of one row of a half: its settings in order, the last changing fastest. */
function answersInRow({ settings, size }: HalfTable, row: number) {
  let stride = size;
  const rows = settings.map(({ situations }) => {
    stride /= situations.length;
    return Math.floor(row / stride) % situations.length;
  });
  return answersAt(settings, rows);
}

const times = (a: number, b: number): number => a * b;
