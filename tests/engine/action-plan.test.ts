import { describe, expect, it } from 'vitest';
import { actionPlan } from '../../src/engine/action-plan.ts';
import type { Answers } from '../../src/engine/answers.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';
import type { Action, ScenarioId } from '../../src/rulebook/shapes.ts';
import { effect, rulebookOf } from './rulebook-builder.ts';
import { complete, small } from './small-rulebook.ts';
import { standingOf } from './standing-of.ts';

const action = (id: string, who: string, answers: readonly string[]): Action => {
  const [scenario, actor] = who.split(' ') as [ScenarioId, Action['actor']];
  return { id, scenarios: [scenario], actor, answers: [...answers], findings: [`lavelanet/${scenario}/note/1`] };
};
const noWill = 'sovereign-commissioner-sponsorship-hesitant-hinders';
const noSkill = 'sovereign-provider-digital-basic-hinders';
const rulebook = rulebookOf({
  ...small,
  effects: [...small.effects, effect('sovereign participant', { owner: 'company' }, -2)],
  alerts: [
    ...small.alerts,
    { id: 'skill-to-secure', level: 'vigilance', scenarios: ['sovereign'], when: { digital: ['basic'] }, findings: [] },
    {
      id: 'will-to-secure',
      level: 'vigilance',
      scenarios: ['sovereign'],
      when: { sponsorship: ['hesitant'] },
      findings: [],
    },
  ],
  actions: [
    action('learn-by-doing', 'sovereign provider', [noSkill]),
    action('share-the-skills', 'sovereign provider', ['skill-to-secure', noSkill]),
    action('convince-with-a-pilot', 'sovereign participant', [noWill]),
    action('of-another-scenario', 'contributive provider', [noSkill]),
    action('of-what-does-not-apply', 'sovereign commissioner', ['oligarchic-participant-data-special-hinders']),
  ],
});
const planFor = (answers: Answers, scenario: ScenarioId = 'sovereign', rules: Rulebook = rulebook) =>
  actionPlan(rules, { ...complete, ...answers }, standingOf(rules, { ...complete, ...answers }, scenario));
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

describe('the action plan of a scenario', () => {
  it('gives each actor what answers the brakes and alerts that apply, the gravest first', () => {
    const plan = planFor({ digital: ['basic'] });
    expect(plan.actors.map(({ actor, actions }) => [actor, ...ids(actions)])).toEqual([
      ['commissioner'],
      ['provider', 'share-the-skills', 'learn-by-doing'],
      ['participant'],
    ]);
    const [first] = plan.actors[1]?.actions ?? [];
    expect(first?.findings).toEqual(['lavelanet/sovereign/note/1']);
    expect(first?.answers.map(({ id, kind, actor }) => [id, kind, actor])).toEqual([
      ['skill-to-secure', 'vigilance', null],
      [noSkill, 'brake', 'provider'],
    ]);
    expect(plan.unanswered).toEqual([]);
  });

  it('says which brakes and alerts no action answers', () => {
    const { unanswered } = planFor({ sponsorship: ['hesitant'] });
    expect(unanswered.map(({ id, kind }) => [id, kind])).toEqual([['will-to-secure', 'vigilance']]);
    // Alerts, then the brakes that weigh most: −2 of 6 for the participant, −1 of 4 for the commissioner.
    const two: Answers = { sponsorship: ['hesitant'], owner: ['company'] };
    const without = planFor(two, 'sovereign', { ...rulebook, actions: [] });
    expect(ids(without.unanswered)).toEqual(['will-to-secure', 'sovereign-participant-owner-company-hinders', noWill]);
    expect(without.unanswered[2]?.findings).toEqual(['lavelanet/sovereign/commissioner/lever/1']);
  });

  it('keeps what answers a part of a red alert, and says the alert itself once', () => {
    const plan = planFor({ sponsorship: ['hesitant'], digital: ['basic'] });
    expect(ids(plan.actors[1]?.actions ?? [])).toEqual(['share-the-skills', 'learn-by-doing']);
    expect(ids(plan.unanswered)).toEqual(['neither-will-nor-skill']);
  });

  it('plans nothing for what an open answer may bring', () => {
    const plan = planFor({ digital: 'unknown' });
    expect(plan.actors.flatMap(({ actions }) => actions)).toEqual([]);
    expect(plan.unanswered).toEqual([]);
  });

  it('leaves no brake of the real rules aside: each is answered, or said to be unanswered', () => {
    const real = loadRulebook();
    for (const { answers } of real.cases) {
      for (const { id } of real.scenarios) {
        const standing = standingOf(real, answers, id);
        const { actors, unanswered } = actionPlan(real, answers, standing);
        const planned = actors.flatMap(({ actions }) => actions);
        const said = [...planned.flatMap((one) => one.answers), ...unanswered].map((one) => one.id);
        const brakes = standing.reasons.flatMap((one) => one.brakes.map(({ effect }) => effect));
        expect(said).toEqual(expect.arrayContaining(brakes));
        expect(planned.length).toBeGreaterThan(0);
        for (const one of planned) {
          expect(real.actions.find((action) => action.id === one.id)?.scenarios).toContain(id);
          expect(one.findings.length).toBeGreaterThan(0);
          expect(unanswered.some((left) => one.answers.includes(left))).toBe(false);
        }
      }
    }
  });
});
