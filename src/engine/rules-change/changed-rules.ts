import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Alert, Effect, Question, When } from '../../rulebook/shapes.ts';

/** A rule as it was, then as it is; null where there is none. */
type Versions<T> = { readonly before: T | null; readonly after: T | null };

/** Something that two rulebooks do not have alike, and that a ranking may hang on. */
export type ChangedRule =
  | ({ readonly kind: 'effect'; readonly id: string } & Versions<Effect>)
  | ({ readonly kind: 'alert'; readonly id: string } & Versions<Alert>)
  | ({ readonly kind: 'question'; readonly id: string } & Versions<Question>);

/** What became of a rule. */
export type Fate = 'added' | 'removed' | 'changed';

/** What a ranking depends on in each kind: not the order in which things are written, nor what is only shown. */
const weighed = {
  effect: ({ scenario, actor, when, strength, findings, inferred = false }: Effect) => [
    scenario,
    actor,
    strength,
    inferred,
    said(when),
    [...findings].sort(),
  ],
  alert: ({ level, scenarios, when, findings }: Alert) => [
    level,
    [...scenarios].sort(),
    said(when),
    [...findings].sort(),
  ],
  question: ({ pick, options }: Question) => [pick, options.map(({ id }) => id).sort()],
};

const said = (when: When) =>
  Object.entries(when)
    .map(([question, options]) => [question, ...[...options].sort()])
    .sort();

/** Every rule that two rulebooks do not have alike: effects, then alerts, then questions. */
export function changedRules(before: Rulebook, after: Rulebook): readonly ChangedRule[] {
  return [
    ...differing(before.effects, after.effects, weighed.effect).map((one) => ({ kind: 'effect' as const, ...one })),
    ...differing(before.alerts, after.alerts, weighed.alert).map((one) => ({ kind: 'alert' as const, ...one })),
    ...differing(before.questions, after.questions, weighed.question).map((one) => ({
      kind: 'question' as const,
      ...one,
    })),
  ];
}

export function fateOf({ before, after }: Pick<ChangedRule, 'before' | 'after'>): Fate {
  if (!before) return 'added';
  return after ? 'changed' : 'removed';
}

/** What became of each effect that two rulebooks do not have alike, by its id. */
export const fatesOfEffects = (before: Rulebook, after: Rulebook): ReadonlyMap<string, Fate> =>
  new Map(
    changedRules(before, after)
      .filter(({ kind }) => kind === 'effect')
      .map((change) => [change.id, fateOf(change)]),
  );

function differing<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  weigh: (one: T) => unknown,
): readonly ({ readonly id: string } & Versions<T>)[] {
  const [old, fresh] = [before, after].map((all) => new Map(all.map((one) => [one.id, one])));
  const text = (one: T | null) => (one ? JSON.stringify(weigh(one)) : '');
  return [...new Set([...before, ...after].map(({ id }) => id))]
    .map((id) => ({ id, before: old?.get(id) ?? null, after: fresh?.get(id) ?? null }))
    .filter((one) => text(one.before) !== text(one.after));
}
