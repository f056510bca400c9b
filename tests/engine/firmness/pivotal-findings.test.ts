import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pivotalFindings } from '../../../src/engine/firmness/pivotal-findings.ts';
import { modelOf } from '../../../src/engine/model.ts';
import { recommend } from '../../../src/engine/recommend.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { ACTORS } from '../../../src/rulebook/shapes.ts';
import { type Drawn, drawn } from '../arbitrary-rulebook.ts';
import { alert, effect, question, rulebookOf } from '../rulebook-builder.ts';

const STRONG = ['lavelanet/sovereign/provider/lever/1', 'dunkerque/sovereign/provider/lever/1'];
const WEAK = 'dunkerque/sovereign/participant/lever/1';
const RIVAL = 'mutmutix/contributive/provider/lever/1';

/** D = 2 for each actor, so a point of a cell is u/2: sovereign leads contributive by 3 points to 1, and by 2 to 1 is ex æquo. */
const narrow = (more: Partial<Rulebook> = {}) =>
  rulebookOf({
    questions: [question('budget', ['none', 'some'])],
    effects: [
      effect('sovereign provider', { budget: 'some' }, 2, { findings: STRONG }),
      effect('sovereign participant', { budget: 'some' }, 1, { findings: [WEAK] }),
      effect('contributive provider', { budget: 'some' }, 1, { findings: [RIVAL] }),
      effect('oligarchic commissioner', { budget: 'some' }, -1),
    ],
    ...more,
  });

const pivots = (rulebook: Rulebook) => pivotalFindings(modelOf(rulebook), { budget: ['some'] });

describe('the findings that the first place hangs on', () => {
  it('are each of the three without which the leader is only ex æquo, in the order of the rulebook', () => {
    expect(pivots(narrow())).toEqual(
      [...STRONG, WEAK].map((finding) => ({ finding, leaders: ['sovereign', 'contributive'] })),
    );
  });

  it('are none when the leader keeps its place without any one of them', () => {
    const fourth = effect('sovereign commissioner', { budget: 'some' }, 1, {
      findings: ['lavelanet/sovereign/note/1'],
    });
    expect(pivots(narrow({ effects: [...narrow().effects, fourth] }))).toEqual([]);
  });

  it('are one that several effects rest on, and the new leader is told', () => {
    const shared = ACTORS.map((actor) =>
      effect(`sovereign ${actor}`, { budget: 'some' }, 2, { findings: ['lavelanet/sovereign/note/1'] }),
    );
    const findings = [RIVAL, 'lavelanet/contributive/provider/lever/1'];
    const rival = effect('contributive provider', { budget: 'some' }, 2, { findings });
    expect(pivots(narrow({ effects: [...shared, rival] }))).toEqual([
      { finding: 'lavelanet/sovereign/note/1', leaders: ['contributive'] },
    ]);
  });

  it('count the one that a red alert rests on alone', () => {
    const alerts = [alert('a-red-point', 'red', ['sovereign'], { budget: 'some' })];
    expect(pivots(narrow({ alerts }))).toContainEqual({
      finding: 'cancer-contribution/note/1',
      leaders: ['sovereign'],
    });
  });

  it('are those, and only those, without which the plain ranking has other leaders', () => {
    const seen = { pivotal: 0, displaced: 0 };
    const leadersOf = ({ rulebook, answers }: Drawn, play: Parameters<typeof recommend>[2]) =>
      recommend(rulebook, answers, play).ranking.flatMap(({ rank, scenario }) => (rank === 1 ? [scenario] : []));
    // Each rule on findings of its own, so that one finding is not behind half of the rulebook.
    const apart = drawn().map(({ rulebook, answers }) => {
      const effects = rulebook.effects.map((one, index) => ({
        ...one,
        findings: one.findings.map((ref) => ref.replace(/\d+$/, String(1 + (index % 2)))),
      }));
      const alerts = rulebook.alerts.map((one) => ({
        ...one,
        findings: ['lavelanet/note/1'],
      }));
      return { answers, rulebook: rulebookOf({ ...rulebook, effects, alerts }) };
    });
    fc.assert(
      fc.property(apart, fc.constantFrom(null, ...ACTORS), (one, priority) => {
        const before = leadersOf(one, { priority });
        const expected = one.rulebook.findings
          .map(({ ref }) => ({ finding: ref, leaders: leadersOf(one, { priority, off: [ref] }) }))
          .filter(({ leaders }) => leaders.join() !== before.join());
        expect(pivotalFindings(modelOf(one.rulebook, priority), one.answers)).toEqual(expected);
        seen.pivotal += expected.length;
        seen.displaced += expected.filter(({ leaders }) => !leaders.some((id) => before.includes(id))).length;
      }),
      { numRuns: 200, seed: 6 },
    );
    expect(seen.pivotal).toBeGreaterThan(100);
    expect(seen.displaced).toBeGreaterThan(3);
  });
});
