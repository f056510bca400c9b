import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { proofOf } from '../../scripts/rules/proof-of.ts';
import { boundLines } from '../../scripts/rules/report/bounds.ts';
import { reportFiles } from '../../scripts/rules/write-report.ts';
import { allAnswers } from '../../src/engine/answers.ts';
import { explainedInVain } from '../../src/proof/bound.ts';
import type { Fairness } from '../../src/proof/fairness.ts';
import { loadFairness } from '../../src/rulebook/fairness-file.ts';
import { loadRulebook, RULES } from '../../src/rulebook/load.ts';

const ROOT = join(import.meta.dirname, '../..');
const rulebook = loadRulebook();

describe('The rules, on every complete answer set', () => {
  let fairness: Fairness;
  beforeAll(() => {
    fairness = proofOf(rulebook);
  }, 300_000);

  it('are checked on all of them', () => {
    const ways = rulebook.questions.map((question) => allAnswers(question).length);
    expect(fairness.sets).toBe(ways.reduce((product, n) => product * n, 1));
    expect(fairness.sets).toBe(313_528_320);
  });

  it('have a first place in each of them, shared or not', () => {
    for (const places of Object.values(fairness.firstPlaces)) {
      const shares = Object.values(places).map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  it('break no bound that rules/fairness.yaml does not explain', () => {
    const broken = fairness.bounds.filter(({ status }) => status === 'broken').map(({ id }) => id);
    // The lines name the rules behind and answers that show it: open the address on the built site.
    expect(broken, boundLines(fairness).join('\n')).toEqual([]);
  });

  it('are explained nowhere in vain', () => {
    expect(explainedInVain(fairness.bounds, loadFairness(RULES, rulebook).justified)).toEqual([]);
  });

  it('move each view along the ordered questions only where a direction is declared', () => {
    const { directions } = loadFairness(RULES, rulebook);
    const declared = Object.entries(directions).flatMap(([question, byScenario]) =>
      Object.entries(byScenario).flatMap(([scenario, byActor]) =>
        Object.keys(byActor ?? {}).map((actor) => `${question} ${scenario} ${actor}`),
      ),
    );
    const moved = fairness.courses.map(({ question, scenario, actor }) => `${question} ${scenario} ${actor}`);
    expect([...moved].sort()).toEqual([...declared].sort());
  });

  it('are described by the committed report, byte for byte (npm run rules:report)', () => {
    for (const [name, text] of reportFiles(ROOT, fairness))
      expect(readFileSync(join(ROOT, name), 'utf8') === text, `${name} is out of date`).toBe(true);
  });
});
