import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreeing } from '../../bench/engine/agreement.ts';
import { answerSets } from '../../bench/engine/answer-sets.ts';
import { placed } from '../../bench/engine/outcome.ts';
import { type PlainRules, plainRules } from '../../bench/engine/plain-rules.ts';
import { productRanks, productRecommends } from '../../bench/engine/product.ts';
import { ratesIn } from '../../bench/engine/rates.ts';
import { type Answers, allAnswers, knownAnswer, UNKNOWN } from '../../src/engine/answers.ts';
import { modelOf } from '../../src/engine/model.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { drawn } from '../engine/arbitrary-rulebook.ts';

const rulebook = loadRulebook();

describe('the answer sets that engines must agree on', () => {
  const sets = answerSets(rulebook, 1_000);

  test('are the same on every run', () => {
    expect(answerSets(rulebook, 1_000)).toEqual(sets);
  });

  test('are complete every other time, and leave questions open the others', () => {
    const open = (answers: Answers) => Object.values(answers).filter((given) => given === UNKNOWN).length;
    const opened = sets.map(open);
    expect(opened.filter((_, at) => at % 2 === 0).every((count) => count === 0)).toBe(true);
    expect(opened.filter((count) => count > 0).length).toBeGreaterThan(400);
  });

  test('hold every valid answer of every question, two objectives included', () => {
    for (const question of rulebook.questions) {
      const given = new Set(sets.map((answers) => knownAnswer(answers, question.id)?.join()));
      for (const way of allAnswers(question)) expect(given).toContain(way.join());
    }
  });
});

/** The plainest engine there is: goes through the rules one by one. */
const follow = ({ rules, cells, alerts, limit, scenarios, tie }: PlainRules, answers: Answers) => {
  const met = (conditions: PlainRules['alerts'][number]['conditions']) =>
    conditions.every(({ question, options }) =>
      (knownAnswer(answers, question.id) ?? [UNKNOWN]).some((given) => options.includes(given)),
    );
  const sums = cells.map(() => 0);
  for (const { conditions, cell, points } of rules) if (met(conditions)) sums[cell] = (sums[cell] ?? 0) + points;
  const balances = Array.from({ length: scenarios }, (_, s) =>
    cells.reduce(
      (sum, { scenario, worth }, at) =>
        scenario === s ? sum + Math.max(-limit, Math.min(limit, sums[at] ?? 0)) * worth : sum,
      0,
    ),
  );
  const red = alerts.reduce((mask, alert) => (met(alert.conditions) ? mask | alert.scenarios : mask), 0);
  return placed(balances, red, tie);
};

test('rules told plainly, followed one by one, rank as the product does: interactions half open and red alerts too', () => {
  fc.assert(
    fc.property(drawn(), ({ rulebook: small, answers }) => {
      const tied = modelOf(small).blocks.filter(({ questions }) => questions.length > 1);
      fc.pre(tied.every(({ questions }) => questions.every(({ pick }) => pick === 1)));
      expect(follow(plainRules(modelOf(small)), answers)).toEqual(productRanks(small)(answers));
    }),
  );
});

test('the real rules told plainly rank as the product does', () => {
  const rules = plainRules(modelOf(rulebook));
  for (const answers of answerSets(rulebook, 200))
    expect(follow(rules, answers)).toEqual(productRanks(rulebook)(answers));
});

test('the ranking alone and the whole recommendation agree', async () => {
  const sets = answerSets(rulebook, 50);
  expect(await agreeing('with reasons', productRecommends(rulebook), productRanks(rulebook), sets)).toBe(50);
});

test('an engine that is wrong about one balance is named, with the answers that show it', async () => {
  const right = productRanks(rulebook);
  const sets = answerSets(rulebook, 3);
  const wrong = async (answers: Answers) => {
    const { balances, ranks } = await right(answers);
    return { balances: balances.map((one) => (answers === sets[2] ? one + 1 : one)), ranks };
  };
  await expect(agreeing('peer', wrong, right, sets)).rejects.toThrow(/^peer disagrees: .*"owner"/);
});

test('the rates of each engine are read by round, the first round left out', () => {
  const round = (number: number, ms: number) => ({
    fullName: `bench/engine/rankings.bench.ts > round ${number}`,
    benchmarks: [{ name: 'publicodes', median: ms }],
  });
  const report = { files: [{ groups: [round(0, 90), round(2, 10), round(1, 20)] }] };
  expect(ratesIn(report, ['publicodes'])).toEqual([{ name: 'publicodes', perSecond: [50, 100] }]);
});
