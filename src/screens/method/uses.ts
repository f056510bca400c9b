import type { Finding } from '../../rulebook/finding.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { When } from '../../rulebook/shapes.ts';
import type { Bearing } from './filters.ts';

/** What a finding can be used by: a rule, an alert, what holds in every scenario, an action. */
export type UseKind = 'rule' | 'alert' | 'everywhere' | 'action';

/** One entry of the rulebook that cites findings. */
export type Use = {
  readonly kind: UseKind;
  readonly id: string;
  readonly findings: readonly string[];
  readonly bearing: Bearing;
};

/** Everything in a rulebook that cites findings, in its order. An action bears on the questions of what it answers. */
export function usesIn(rulebook: Rulebook): readonly Use[] {
  const { effects, alerts, everywhere, actions, scenarios } = rulebook;
  const sourceOf = new Map(rulebook.findings.map(({ ref, source }) => [ref, source]));
  const sources = (refs: readonly string[]) => [...new Set(refs.flatMap((ref) => sourceOf.get(ref) ?? []))];
  const whenOf = new Map<string, When>([...effects, ...alerts].map(({ id, when }) => [id, when]));
  return [
    ...effects.map(
      ({ id, scenario, actor, when, findings }): Use => ({
        kind: 'rule',
        id,
        findings,
        bearing: { questions: Object.keys(when), scenarios: [scenario], actors: [actor], sources: sources(findings) },
      }),
    ),
    ...alerts.map(
      (alert): Use => ({
        kind: 'alert',
        id: alert.id,
        findings: alert.findings,
        bearing: {
          questions: Object.keys(alert.when),
          scenarios: alert.scenarios,
          actors: [],
          sources: sources(alert.findings),
        },
      }),
    ),
    ...everywhere.map(
      ({ id, findings }): Use => ({
        kind: 'everywhere',
        id,
        findings,
        bearing: { questions: [], scenarios: scenarios.map((one) => one.id), actors: [], sources: sources(findings) },
      }),
    ),
    ...actions.map(
      (action): Use => ({
        kind: 'action',
        id: action.id,
        findings: action.findings,
        bearing: {
          questions: action.answers.flatMap((id) => Object.keys(whenOf.get(id) ?? {})),
          scenarios: action.scenarios,
          actors: [action.actor],
          sources: sources(action.findings),
        },
      }),
    ),
  ];
}

/** The uses of each finding, by its reference; a finding without any is not in it. */
export function usesByFinding(uses: readonly Use[]): ReadonlyMap<string, readonly Use[]> {
  const byFinding = new Map<string, Use[]>();
  for (const use of uses) for (const ref of use.findings) byFinding.set(ref, [...(byFinding.get(ref) ?? []), use]);
  return byFinding;
}

/** By what a finding is found: what it says of itself, and each use it has, as far as it is this finding's own. */
export function bearingsOf({ scenario, actor, source }: Finding, uses: readonly Use[]): readonly Bearing[] {
  const own = { questions: [], scenarios: scenario ? [scenario] : [], actors: actor ? [actor] : [], sources: [source] };
  return [own, ...uses.map(({ bearing }) => ({ ...bearing, sources: [source] }))];
}
