import { describe, expect, it } from 'vitest';
import { situations } from '../../src/engine/answers.ts';
import { blocksOf } from '../../src/engine/block.ts';
import { tiedGroups } from '../../src/engine/range.ts';
import { recommend } from '../../src/engine/recommend.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';

const rulebook = loadRulebook();

/** How many entries each cell of the report has: two tables a case, the notes, the closing synthesis, the four cards. */
const CELLS: Readonly<Record<string, number>> = {
  'lavelanet/participatory/commissioner/lever': 3,
  'lavelanet/participatory/commissioner/brake': 7,
  'lavelanet/participatory/provider/lever': 4,
  'lavelanet/participatory/provider/brake': 2,
  'lavelanet/participatory/participant/lever': 3,
  'lavelanet/participatory/participant/brake': 3,
  'lavelanet/sovereign/commissioner/lever': 6,
  'lavelanet/sovereign/commissioner/brake': 3,
  'lavelanet/sovereign/provider/lever': 2,
  'lavelanet/sovereign/provider/brake': 1,
  'lavelanet/sovereign/participant/lever': 1,
  'lavelanet/sovereign/participant/brake': 1,
  'dunkerque/sovereign/commissioner/lever': 5,
  'dunkerque/sovereign/commissioner/brake': 5,
  'dunkerque/sovereign/provider/lever': 2,
  'dunkerque/sovereign/provider/brake': 2,
  'dunkerque/sovereign/participant/lever': 2,
  'dunkerque/sovereign/participant/brake': 3,
  'dunkerque/contributive/commissioner/lever': 3,
  'dunkerque/contributive/commissioner/brake': 5,
  'dunkerque/contributive/provider/lever': 2,
  'dunkerque/contributive/provider/brake': 2,
  'dunkerque/contributive/participant/lever': 3,
  'dunkerque/contributive/participant/brake': 4,
  'cancer-contribution/contributive/commissioner/lever': 3,
  'cancer-contribution/contributive/commissioner/brake': 1,
  'cancer-contribution/contributive/provider/lever': 1,
  'cancer-contribution/contributive/provider/brake': 1,
  'cancer-contribution/contributive/participant/lever': 1,
  'cancer-contribution/contributive/participant/brake': 2,
  'cancer-contribution/oligarchic/commissioner/lever': 3,
  'cancer-contribution/oligarchic/commissioner/brake': 5,
  'cancer-contribution/oligarchic/provider/lever': 4,
  'cancer-contribution/oligarchic/provider/brake': 3,
  'cancer-contribution/oligarchic/participant/lever': 3,
  'cancer-contribution/oligarchic/participant/brake': 4,
  'mutmutix/oligarchic/commissioner/lever': 5,
  'mutmutix/oligarchic/commissioner/brake': 3,
  'mutmutix/oligarchic/provider/lever': 4,
  'mutmutix/oligarchic/provider/brake': 1,
  'mutmutix/oligarchic/participant/lever': 4,
  'mutmutix/oligarchic/participant/brake': 5,
  'mutmutix/participatory/commissioner/lever': 3,
  'mutmutix/participatory/commissioner/brake': 2,
  'mutmutix/participatory/provider/lever': 2,
  'mutmutix/participatory/provider/brake': 1,
  'mutmutix/participatory/participant/lever': 2,
  'mutmutix/participatory/participant/brake': 1,
  'dunkerque/sovereign/note': 4,
  'dunkerque/contributive/note': 5,
  'mutmutix/oligarchic/note': 7,
  'mutmutix/participatory/note': 5,
  'cancer-contribution/note': 3,
  'synthesis/participatory/lever': 4,
  'synthesis/participatory/brake': 4,
  'synthesis/sovereign/finding': 5,
  'synthesis/contributive/finding': 6,
  'synthesis/oligarchic/finding': 7,
  'card/participatory facets': 7,
  'card/participatory/lever': 3,
  'card/participatory/brake': 3,
  'card/sovereign facets': 7,
  'card/sovereign/lever': 2,
  'card/sovereign/brake': 3,
  'card/contributive facets': 7,
  'card/contributive/lever': 2,
  'card/contributive/brake': 3,
  'card/oligarchic facets': 7,
  'card/oligarchic/lever': 2,
  'card/oligarchic/brake': 3,
};

describe('the findings of the workshop', () => {
  it('are all there, each once, and no other', () => {
    const cells: Record<string, number> = {};
    for (const { ref, source, scenario, number } of rulebook.findings) {
      const cell = number === null ? `${source}/${scenario} facets` : ref.replace(/\/\d+$/, '');
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    expect(cells).toEqual(CELLS);
    expect(new Set(rulebook.findings.map(({ ref }) => ref)).size).toBe(237);
    expect(rulebook.findings.filter(({ facet }) => facet === null)).toHaveLength(209);
  });

  it('each have a place: in a rule, or unscored with a reason', () => {
    const used = new Set(
      [...rulebook.effects, ...rulebook.alerts, ...rulebook.everywhere, ...rulebook.actions].flatMap(
        (one) => one.findings,
      ),
    );
    const without = rulebook.findings.filter(({ ref, facet, unscored }) => !facet && !unscored && !used.has(ref));
    const both = rulebook.findings.filter(({ ref, unscored }) => unscored && used.has(ref));
    expect([...without, ...both].map(({ ref }) => ref)).toEqual([]);
    for (const { id, facets } of rulebook.scenarios)
      expect(facets.every((ref) => ref.startsWith(`card/${id}/`)) && facets.length).toBe(7);
  });

  it('on the digital divide are vigilance on all four, and scored only as the synthesis says it of the participatory scenario', () => {
    const transcending = ['dunkerque/sovereign/participant/brake/2', 'dunkerque/contributive/participant/brake/2'];
    const scored = rulebook.effects.filter(({ findings }) => findings.some((ref) => transcending.includes(ref)));
    expect(scored).toEqual([]);
    expect(rulebook.everywhere.some(({ findings }) => transcending.every((ref) => findings.includes(ref)))).toBe(true);
    const divide = rulebook.effects.filter(({ findings }) => findings.includes('synthesis/participatory/brake/1'));
    expect(divide.map(({ scenario, strength }) => [scenario, strength])).toEqual([['participatory', -1]]);
  });
});

describe('the red alerts', () => {
  it('are the two that no lever compensates', () => {
    const red = rulebook.alerts.filter(({ level }) => level === 'red');
    expect(red.map(({ scenarios, when }) => [scenarios, when])).toEqual(
      expect.arrayContaining([
        [['oligarchic'], { data: ['special'] }],
        [['sovereign'], { sponsorship: ['hesitant'], digital: ['basic'] }],
      ]),
    );
    expect(red).toHaveLength(2);
  });
});

describe('this rulebook', () => {
  it('ties few open questions together: a result is worked out in milliseconds', () => {
    const blocks = blocksOf(rulebook);
    const sizes = tiedGroups(blocks, {}).map(
      (group) => situations([...new Set(group.flatMap(({ questions }) => questions))], {}).length,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5000);
  });

  it('gives every effect a set of answers where it is a reason', () => {
    for (const { id, when, scenario } of rulebook.effects) {
      const answers = Object.fromEntries(
        Object.entries(when).map(([question, options]) => [question, options.slice(0, 1)]),
      );
      const { ranking } = recommend(rulebook, answers);
      const reasons = ranking.find((one) => one.scenario === scenario)?.reasons ?? [];
      expect(reasons.flatMap(({ levers, brakes }) => [...levers, ...brakes].map(({ effect }) => effect))).toContain(id);
    }
  });

  it('has the 313,528,320 complete answer sets that its questions make', () => {
    const choices = rulebook.questions.map(({ options, pick }) => {
      const n = options.length;
      return pick === 2 ? n + (n * (n - 1)) / 2 : n;
    });
    expect(choices.reduce((product, n) => product * n, 1)).toBe(313_528_320);
  });
});
