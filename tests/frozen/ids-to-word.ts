import { loadRulebook, RULES } from '../../src/rulebook/load.ts';
import { readPublished } from '../../src/rulebook/published.ts';
import type { Rulebook } from '../../src/rulebook/rulebook.ts';

/** The paths of the texts that some rulebooks ask for, by namespace. */
export type IdsToWord = Readonly<
  Record<'effects' | 'alerts' | 'actions' | 'findings' | 'scenarios' | 'cases' | 'questions', readonly string[]>
>;

/** The working rules, and every published rulebook: each still speaks, in the results of its links. */
export const rulebooksThatSpeak = (root = RULES): readonly Rulebook[] => [
  loadRulebook(root),
  ...readPublished(root).map(({ rulebook }) => rulebook),
];

/** Each id once, whichever rulebooks have it. */
export function idsToWord(rulebooks: readonly Rulebook[]): IdsToWord {
  const all = (ids: (rulebook: Rulebook) => readonly string[]) => [...new Set(rulebooks.flatMap(ids))].sort();
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  return {
    effects: all(({ effects }) => idsOf(effects)),
    alerts: all(({ alerts, everywhere }) => idsOf([...alerts, ...everywhere])),
    actions: all(({ actions }) => idsOf(actions)),
    findings: all(({ findings }) => findings.map(({ ref }) => ref)),
    scenarios: all(({ scenarios }) => idsOf(scenarios)),
    cases: all(({ cases }) => idsOf(cases)),
    questions: all(({ questions }) =>
      questions.flatMap(({ id, options }) => [
        ...['short', 'title', 'help'].map((part) => `${id}.${part}`),
        ...options.map((option) => `${id}.options.${option.id}.label`),
      ]),
    ),
  };
}
