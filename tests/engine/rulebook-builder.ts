import { readFinding } from '../../src/rulebook/finding.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import { ACTORS, type Alert, type Effect, type Question, SCENARIOS } from '../../src/rulebook/shapes.ts';

/** A question whose options are told apart by their ids alone. */
export const question = (id: string, options: readonly string[], pick: 1 | 2 = 1): Question => ({
  id,
  code: 'zz',
  chapter: 'project',
  kind: 'fact',
  pick,
  ordered: false,
  options: options.map((option) => ({ id: option, code: 'z' })),
});

type Condition = Readonly<Record<string, string | string[]>>;

const listed = (condition: Condition): Record<string, string[]> =>
  Object.fromEntries(Object.entries(condition).map(([id, options]) => [id, [options].flat()]));

/** One effect in one line: `effect('sovereign commissioner', { budget: 'none' }, -2)`. */
export function effect(
  who: `${Effect['scenario']} ${Effect['actor']}`,
  when: Condition,
  strength: Effect['strength'],
  more: Partial<Pick<Effect, 'id' | 'findings'>> = {},
): Effect {
  const [scenario, actor] = who.split(' ') as [Effect['scenario'], Effect['actor']];
  const condition = listed(when);
  const id = [scenario, actor, ...Object.entries(condition).flat(2), strength > 0 ? 'helps' : 'hinders'].join('-');
  return {
    id,
    scenario,
    actor,
    when: condition,
    strength,
    findings: [`lavelanet/${scenario}/${actor}/lever/1`],
    ...more,
  };
}

/** The same effect seen by the three actors: where each question has some, any gap is more than a tie. */
export const seenByAll = (scenario: Effect['scenario'], when: Condition, strength: Effect['strength']): Effect[] =>
  ACTORS.map((actor) => effect(`${scenario} ${actor}`, when, strength));

export const alert = (id: string, level: Alert['level'], scenarios: Alert['scenarios'], when: Condition): Alert => ({
  id,
  level,
  scenarios,
  when: listed(when),
  findings: ['cancer-contribution/note/1'],
});

type Parts = Partial<Omit<Rulebook, 'findings'>> & Pick<Rulebook, 'questions' | 'effects'> & { refs?: string[] };

/** A rulebook of a few parts; the rest is empty, its findings are those that its rules cite. */
export function rulebookOf({ refs = [], ...parts }: Parts): Rulebook {
  const cited = [...parts.effects, ...(parts.alerts ?? [])].flatMap((rule) => rule.findings);
  return {
    version: 7,
    actors: ACTORS,
    scenarios: SCENARIOS.map((id) => ({ id, tool: 'public', lead: 'citizens', facets: [], practice: [] })),
    alerts: [],
    everywhere: [],
    actions: [],
    cases: [],
    ...parts,
    findings: [...new Set([...cited, ...refs])].map((ref) => readFinding({ ref })),
  };
}
