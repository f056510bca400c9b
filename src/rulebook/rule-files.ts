import type { z } from 'zod';
import type { RuleFile } from './rule-file.ts';
import type { Rulebook } from './rulebook.ts';
import type { alertsFileShape, findingEntryShape } from './shapes.ts';

/** The rule files as read, before they become one rulebook. */
export type RuleFiles = {
  readonly scenarios: RuleFile<Rulebook['scenarios']>;
  readonly questions: RuleFile<Rulebook['questions']>;
  readonly effects: readonly RuleFile<Rulebook['effects']>[];
  readonly alerts: RuleFile<z.infer<typeof alertsFileShape>>;
  readonly actions: RuleFile<Rulebook['actions']>;
  readonly findings: RuleFile<readonly z.infer<typeof findingEntryShape>[]>;
  readonly cases: RuleFile<Rulebook['cases']>;
};
