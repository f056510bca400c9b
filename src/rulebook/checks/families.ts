import type { Families, Family } from '../families-file.ts';
import { readFinding } from '../finding.ts';
import type { RuleFile, RuleProblem } from '../rule-file.ts';
import type { Rulebook } from '../rulebook.ts';
import { SCENARIOS } from '../shapes.ts';

type FamiliesFile = RuleFile<Families>;

/** What the shape cannot tell of rules/families.yaml: its objectives and findings are known, its ids are its own. */
export function checkFamilies(
  file: FamiliesFile,
  { questions, findings }: Pick<Rulebook, 'questions' | 'findings'>,
): RuleProblem[] {
  const objectives = questions.find(({ id }) => id === 'objectives')?.options.map(({ id }) => id) ?? [];
  const known = new Set(findings.map(({ ref }) => ref));
  return [
    ...checkShares(file),
    ...file.value.families.flatMap((family, at) => [
      ...checkIds(file, family, at),
      ...checkObjectives(file, family, at, objectives),
      ...checkSources(file, family, at, known),
    ]),
  ];
}

/** No scenario is left without, and none looks richer than another. */
function checkShares(file: FamiliesFile): RuleProblem[] {
  return SCENARIOS.flatMap((scenario) => {
    const { length } = file.value.families.filter((family) => family.scenario === scenario);
    return length === 2 || length === 3
      ? []
      : [file.problem(['families'], `expected two or three families for ${scenario}, found ${length}`)];
  });
}

/** Ids are its own: of the family in the file, of a question and an example in the family. */
function checkIds(file: FamiliesFile, family: Family, at: number): RuleProblem[] {
  const twice = (path: PropertyKey[], ids: readonly string[]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [file.problem([...path, index], `expected an id of its own, found ${id} again`)] : [],
    );
  const first = file.value.families.findIndex(({ id }) => id === family.id);
  return [
    ...(first < at
      ? [file.problem(['families', at, 'id'], `expected an id of its own, found ${family.id} again`)]
      : []),
    ...twice(
      ['families', at, 'asks'],
      family.asks.map(({ id }) => id),
    ),
    ...twice(['families', at, 'examples'], family.examples),
  ];
}

/** What it is good for is said of every objective that the question offers, and of no other. */
function checkObjectives(file: FamiliesFile, family: Family, at: number, known: readonly string[]): RuleProblem[] {
  const path = ['families', at, 'objectives'];
  const found = Object.keys(family.objectives);
  return [
    ...known.filter((id) => !found.includes(id)).map((id) => file.problem(path, `expected the objective ${id}`)),
    ...found
      .filter((id) => !known.includes(id))
      .map((id) => file.problem([...path, id], `expected one of ${known.join(', ')}, found ${id}`)),
  ];
}

/** The findings are of the list, and of this scenario unless a note says why not. */
function checkSources(file: FamiliesFile, family: Family, at: number, known: ReadonlySet<string>): RuleProblem[] {
  const cited: { readonly path: PropertyKey[]; readonly refs: readonly string[] }[] = [
    { path: ['findings'], refs: family.findings ?? [] },
    ...Object.entries(family.objectives).map(([id, { findings = [] }]) => ({
      path: ['objectives', id, 'findings'],
      refs: findings,
    })),
    ...family.asks.map(({ findings = [] }, index) => ({ path: ['asks', index, 'findings'], refs: findings })),
  ];
  return cited.flatMap(({ path, refs }) =>
    refs.flatMap((ref, index) => {
      const wrong = (expected: string) => [file.problem(['families', at, ...path, index], expected)];
      if (!known.has(ref)) return wrong(`expected a finding of findings.yaml, found ${ref}`);
      if (refs.indexOf(ref) < index) return wrong(`expected ${ref} once`);
      const { scenario } = readFinding({ ref });
      return scenario && scenario !== family.scenario && !family.note
        ? wrong(`expected a finding about ${family.scenario}, or a note, found ${ref}`)
        : [];
    }),
  );
}
