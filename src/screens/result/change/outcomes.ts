import type { Unknowns } from '../../../engine/unknown/unknowns.ts';
import type { ScenarioId } from '../../../rulebook/shapes.ts';

export type Unknown = Unknowns['questions'][number];

/** What some answers to an open question have in common. */
export type Outcome = {
  readonly kind: 'becomes' | 'alonePlace' | 'tied' | 'sure' | 'still';
  readonly scenarios: readonly ScenarioId[];
  readonly answers: readonly (readonly string[])[];
};

/**
 * What the answers to an open question would do, those that do the same together. Those that change the first place as
 * shown, the others staying open, when there are any; else what each still leaves possible, where they differ in it.
 * @param now who stands first as shown
 */
export function outcomesOf({ answers }: Unknown, now: readonly ScenarioId[]): readonly Outcome[] {
  const changing = answers.filter(({ changes }) => changes);
  const changes = together(changing.map(({ answer, first }) => ({ answer, scenarios: first }))).map((one) => ({
    ...one,
    kind: kindOf(one.scenarios, now),
  }));
  if (changes.length > 0) return changes;
  const sure = together(
    answers
      .filter(({ possible }) => possible.length === 1)
      .map(({ answer, possible }) => ({ answer, scenarios: possible })),
  ).map((one) => ({ ...one, kind: 'sure' as const }));
  return [...sure, ...stillPossible(answers, now)].filter((one) => one.answers.length < answers.length);
}

function kindOf(first: readonly ScenarioId[], now: readonly ScenarioId[]): Outcome['kind'] {
  if (first.length > 1) return 'tied';
  return first.some((scenario) => now.includes(scenario)) ? 'alonePlace' : 'becomes';
}

/** Those not first now that only some answers leave possible: the scenarios that the same answers leave, together. */
function stillPossible(answers: Unknown['answers'], now: readonly ScenarioId[]): readonly Outcome[] {
  const others = [...new Set(answers.flatMap(({ possible }) => possible))].filter((one) => !now.includes(one));
  const groups = new Map<string, Outcome>();
  for (const scenario of others) {
    const leaving = answers.filter(({ possible }) => possible.includes(scenario)).map(({ answer }) => answer);
    const before = groups.get(JSON.stringify(leaving))?.scenarios ?? [];
    groups.set(JSON.stringify(leaving), { kind: 'still', scenarios: [...before, scenario], answers: leaving });
  }
  return [...groups.values()];
}

type Found = { readonly answer: readonly string[]; readonly scenarios: readonly ScenarioId[] };

function together(found: readonly Found[]): readonly Omit<Outcome, 'kind'>[] {
  const groups = new Map<string, Omit<Outcome, 'kind'>>();
  for (const { answer, scenarios } of found) {
    const before = groups.get(scenarios.join())?.answers ?? [];
    groups.set(scenarios.join(), { scenarios, answers: [...before, answer] });
  }
  return [...groups.values()];
}
