import type { ActorId, Alert, ScenarioId } from '../../rulebook/shapes.ts';
import { allReasons } from '../reasons.ts';
import type { Recommendation } from '../recommend.ts';
import type { PointsMoved } from './balances.ts';
import { type ChangedRule, type Fate, fateOf } from './changed-rules.ts';

/** Before, then after. */
type Pair<T> = readonly [before: T, after: T];

/**
 * A rule that certainly holds under one rulebook alone, or not with the same strength or the same findings; or a changed
 * one that moves a balance visibly through what an open answer leaves possible.
 */
export type RuleDifference = {
  readonly effect: string;
  /** Null for a rule that is the same: what it hangs on is no longer asked in the same way. */
  readonly fate: Fate | null;
  readonly scenario: ScenarioId;
  readonly actor: ActorId;
  /** Those that it rests on today, else those that it rested on. */
  readonly findings: readonly string[];
  /** In −2..2; 0 where it does not certainly hold. */
  readonly strength: Pair<number>;
  readonly moves: readonly PointsMoved[];
};

/** An alert that is raised under one rulebook alone, at another level, or against other scenarios. */
export type AlertDifference = {
  readonly alert: string;
  /** Null for an alert that is the same: one that hid it came or went, or what it hangs on is asked otherwise. */
  readonly fate: Fate | null;
  /** Where the two differ: the scenario, and the level of the alert if it is raised there. */
  readonly raised: readonly { readonly scenario: ScenarioId; readonly level: Pair<Alert['level'] | null> }[];
  readonly findings: readonly string[];
};

/** A question that is asked under one rulebook alone, or with other options. */
export type QuestionDifference = {
  readonly question: string;
  readonly fate: Fate;
  /** With the rules that came or went with it. */
  readonly moves: readonly PointsMoved[];
};

/** What each changed rule moves, and by how much it is to be sorted. */
export type Weighed = { readonly change: ChangedRule; readonly moves: readonly PointsMoved[] };

const holding = ({ ranking }: Recommendation) =>
  new Map(
    ranking.flatMap(({ scenario, reasons }) =>
      reasons.flatMap((one) =>
        allReasons([one]).map((reason) => [reason.effect, { scenario, actor: one.actor, ...reason }] as const),
      ),
    ),
  );

/**
 * @param weighed what moves most first
 * @param decisive said whatever they move: what gives the former first place again may do so by less than shows
 */
export function ruleDifferences(
  before: Recommendation,
  after: Recommendation,
  weighed: readonly Weighed[],
  decisive: readonly ChangedRule[],
): readonly RuleDifference[] {
  const [then, now] = [holding(before), holding(after)];
  const changed = weighed.flatMap(({ change, moves }): RuleDifference[] => {
    const rule = change.kind === 'effect' ? (change.after ?? change.before) : null;
    if (!rule) return [];
    const { id: effect, scenario, actor, findings } = rule;
    const [was, is] = [then.get(effect), now.get(effect)];
    const strength: Pair<number> = [was?.strength ?? 0, is?.strength ?? 0];
    if (moves.length === 0 && sameReason(was, is) && !decisive.includes(change)) return [];
    return [{ effect, fate: fateOf(change), scenario, actor, findings, strength, moves }];
  });
  const known = new Set(weighed.map(({ change }) => change.id));
  const same = [...new Set([...now.keys(), ...then.keys()])].flatMap((effect): RuleDifference[] => {
    const [was, is] = [then.get(effect), now.get(effect)];
    const said = is ?? was;
    if (known.has(effect) || !said || sameReason(was, is)) return [];
    const { scenario, actor, findings } = said;
    return [
      { effect, fate: null, scenario, actor, findings, strength: [was?.strength ?? 0, is?.strength ?? 0], moves: [] },
    ];
  });
  return [...changed, ...same];
}

type Held = { readonly strength: number; readonly findings: readonly string[] } | undefined;

const sameReason = (was: Held, is: Held): boolean =>
  was?.strength === is?.strength &&
  [...(was?.findings ?? [])].sort().join() === [...(is?.findings ?? [])].sort().join();

/** @param weighed what moves most first */
export function alertDifferences(
  before: Recommendation,
  after: Recommendation,
  weighed: readonly Weighed[],
): readonly AlertDifference[] {
  const raisedIn = ({ ranking }: Recommendation) =>
    ranking.flatMap(({ scenario, alerts }) =>
      alerts.filter(({ certainty }) => certainty === 'raised').map((alert) => ({ scenario, ...alert })),
    );
  const [then, now] = [raisedIn(before), raisedIn(after)];
  const changes = weighed.map(({ change }) => change).filter(({ kind }) => kind === 'alert');
  const ids = [...new Set([...changes, ...now, ...then].map(({ id }) => id))];
  return ids.flatMap((alert): AlertDifference[] => {
    const [was, is] = [then, now].map((all) => (all ?? []).filter(({ id }) => id === alert));
    const scenarios = [...new Set([...(is ?? []), ...(was ?? [])].map(({ scenario }) => scenario))];
    const raised = scenarios.flatMap((scenario) => {
      const [old, fresh] = [was, is].map((all) => all?.find((one) => one.scenario === scenario)?.level ?? null);
      return old === fresh ? [] : [{ scenario, level: [old ?? null, fresh ?? null] as const }];
    });
    const [said] = [...(is ?? []), ...(was ?? [])];
    if (raised.length === 0 || !said) return [];
    const change = changes.find(({ id }) => id === alert);
    return [{ alert, fate: change ? fateOf(change) : null, raised, findings: said.findings }];
  });
}

export const questionDifferences = (weighed: readonly Weighed[]): readonly QuestionDifference[] =>
  weighed.flatMap(({ change, moves }) =>
    change.kind === 'question' ? [{ question: change.id, fate: fateOf(change), moves }] : [],
  );
