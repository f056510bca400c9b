import fc from 'fast-check';
import type { i18n } from 'i18next';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { total } from '../../src/engine/contribution.ts';
import { ratio } from '../../src/engine/ratio.ts';
import { contributionRows } from '../../src/report/data/contribution-rows.ts';
import { csvOf, tableOf } from '../../src/report/data/csv-of.ts';
import { decimalOf, decimalOfHalves, written } from '../../src/report/data/decimal.ts';
import { ruleShares } from '../../src/report/data/rule-shares.ts';
import { createWords, loadWords, speak } from '../../src/words/words.ts';
import { playedOn } from '../link/arbitrary-play.ts';
import { GOLDEN } from '../link/golden.ts';
import { rulebook, takenOf } from './taken.ts';

const taken = takenOf(GOLDEN['the case dunkerque']?.answers ?? {});
let french: i18n;
let english: i18n;
beforeAll(async () => {
  const speaking = async (language: string) => {
    const words = createWords();
    for (const part of ['explanations', 'report'] as const) await loadWords(words, language, part);
    await speak(words, language);
    return words;
  };
  french = await speaking('fr');
  english = await speaking('en');
});

const rowsOf = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true }).data;
/** A figure of the table, in ten-thousandths. */
const figure = (text = '', mark = ',') => {
  expect(text).toMatch(mark === ',' ? /^-?\d+(,\d{1,4})?$/ : /^-?\d+(\.\d{1,4})?$/);
  return Math.round(Number(text.replace(mark, '.')) * 10_000);
};

describe('the table of contributions', () => {
  it('sums, for each scenario, to the balance shown, to the last digit', () => {
    const rows = rowsOf(csvOf(taken, french));
    for (const { scenario, balance } of taken.recommendation.ranking) {
      const own = rows.filter((row) => row['Scénario'] === french.t(`scenarios:${scenario}.name`));
      expect(own.reduce((sum, row) => sum + figure(row['Contribution (points)']), 0)).toBe(balance * 10_000);
      expect(new Set(own.map((row) => figure(row['Solde affiché (points)'])))).toEqual(new Set([balance * 10_000]));
    }
  });

  it('sums so whatever was answered and played with, rounding being its own row', () => {
    fc.assert(
      fc.property(playedOn(rulebook), ({ answers, play }) => {
        const result = takenOf(answers, play);
        const rows = contributionRows(result);
        for (const { scenario, balance } of result.recommendation.ranking) {
          const own = rows.filter((row) => row.scenario === scenario);
          expect(own.reduce((sum, { points }) => sum + points, 0n)).toBe(decimalOfHalves(balance));
          const rounding = own.filter(({ of }) => of === 'rounding');
          // Half of a half point, and each row's own ten-thousandth.
          for (const { points } of rounding) expect(Number(points < 0n ? -points : points)).toBeLessThan(2600);
          expect(rounding.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('shares each cell out among its rules, nothing left over', () => {
    fc.assert(
      fc.property(playedOn(rulebook), ({ answers, play }) => {
        const { model, recommendation, answers: played } = takenOf(answers, play);
        for (const { scenario, contributions } of recommendation.ranking)
          for (const actor of model.rulebook.actors)
            for (const block of model.blocks) {
              const shares = ruleShares(model, scenario, actor, block, played);
              const sum = shares.reduce((all, { points }) => all + Number(points.n) / Number(points.d), 0);
              const amount = total(contributions.filter((one) => one.actor === actor && one.block.key === block.key));
              expect(sum).toBeCloseTo((amount * model.totalDenominator) / (2 * model.scale), 9);
            }
      }),
      { numRuns: 10 },
    );
  });

  it('names the rule, its sentence, its findings and their places in the report', () => {
    const rows = rowsOf(csvOf(taken, french));
    const reason = taken.recommendation.ranking.flatMap(({ reasons }) => reasons).flatMap(({ levers }) => levers)[0];
    expect(rows.find((row) => row['Règle'] === reason?.effect)).toMatchObject({
      Phrase: french.t(`effects:${reason?.effect}`),
      Force: String(reason?.strength),
      'S’applique': 'oui',
      Constats: reason?.findings.join(' | '),
    });
    expect(rows.filter((row) => row['Règle'] && !row['Dans le rapport'])).toEqual([]);
    expect(rows.map((row) => row['Dans le rapport']).join()).not.toMatch(/source\.|facets|result:/);
  });

  it('lists every rule that holds, and says of those that may hold on what they hang', () => {
    const rows = rowsOf(csvOf(taken, french));
    const certain = taken.recommendation.ranking
      .flatMap(({ reasons }) => reasons)
      .flatMap(({ levers, brakes }) => [...levers, ...brakes])
      .map(({ effect }) => effect);
    expect(
      rows
        .filter((row) => row['S’applique'] === 'oui')
        .map((row) => row['Règle'])
        .sort(),
    ).toEqual(certain.sort());
    const possible = rows.filter((row) => row['S’applique'] === 'selon une réponse encore ouverte');
    expect(possible.length).toBeGreaterThan(0);
    for (const row of possible) expect(row['Réponses']).toContain('Je ne sais pas');
  });

  it('opens in a French spreadsheet: a byte order mark, semicolons, decimal commas', () => {
    const csv = csvOf(taken, french);
    expect(csv.startsWith('\ufeffScénario;Acteur;')).toBe(true);
    expect(csv).toMatch(/;-\d+,\d+;/);
  });

  it('opens in an English one: commas and decimal points', () => {
    const csv = csvOf(taken, english);
    expect(csv.startsWith('\ufeffScenario,Actor,')).toBe(true);
    const points = rowsOf(csv).map((row) => figure(row['Contribution (points)'], '.'));
    expect(points).toEqual(rowsOf(csvOf(taken, french)).map((row) => figure(row['Contribution (points)'])));
  });

  it('says under which rules, on every row', () => {
    const rows = rowsOf(csvOf(taken, french));
    expect(new Set(rows.map((row) => row['Numéro des règles']))).toEqual(new Set([String(rulebook.version)]));
  });

  it('leaves no word unsaid', () => {
    for (const words of [french, english]) expect(csvOf(taken, words)).not.toMatch(/csv\.|data:|questions:|effects:/);
  });
});

describe('a field', () => {
  it.each(['=1+1', '+1', '@SUM(A1)', '-2+3', "-cmd|' /C calc'!A0", '\t=1', '\r=1', '-', '=-1'])(
    'that begins like a formula is made a text: %j',
    (text) => {
      expect(Papa.parse<string[]>(tableOf([[text]], ';')).data[0]?.[0]).toBe(`'${text}`);
    },
  );

  it.each(['-1', '-1,5', '-0.25', '12', '0,5'])('that is a number stays one: %s', (text) => {
    expect(tableOf([[text]], ';')).toBe(text);
  });

  it('may hold quotes, delimiters and lines', () => {
    const rows = [['a;b', 'c"d', 'e\nf', ' g ']];
    expect(Papa.parse<string[]>(tableOf(rows, ';'), { delimiter: ';' }).data).toEqual(rows);
  });
});

it('a figure is written as spreadsheets read it', () => {
  expect(written(decimalOf(ratio(-1n, 3n)), ',')).toBe('-0,3333');
  expect(written(decimalOf(ratio(1n, 20_000n)), '.')).toBe('0.0001');
  expect(written(decimalOf(ratio(-1n, 20_000n)), '.')).toBe('-0.0001');
  expect(written(decimalOfHalves(-6.5), ',')).toBe('-6,5');
  expect(written(decimalOfHalves(12), ',')).toBe('12');
  expect(written(0n, ',')).toBe('0');
});
