import { z } from 'zod';
import { checkFamilies } from './checks/families.ts';
import { readRuleFile } from './rule-file.ts';
import type { Rulebook } from './rulebook.ts';
import { RulebookError } from './rulebook-error.ts';
import { SCENARIOS } from './shapes.ts';

/** How well a family of tools serves an objective: well, in part, or it is made for something else. */
const LEVELS = ['helps', 'partly', 'weak'] as const;

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a name in kebab-case')
  .describe('Kebab-case; its words are in locales/*/families.json.');
const findings = z
  .array(z.string())
  .min(1, 'expected at least one finding, or no such field')
  .describe('The findings that the sentence rests on. Without them it is marked as added by the editors.')
  .optional();

const familyShape = z.strictObject({
  id,
  scenario: z.enum(SCENARIOS).describe('The scenario that these tools go with.'),
  findings,
  objectives: z
    .record(z.string(), z.strictObject({ level: z.enum(LEVELS), findings }))
    .describe('What it is good for: each objective of the question `objectives`, and why.'),
  asks: z
    .array(z.strictObject({ id, findings }))
    .min(3, 'expected three to five questions to ask')
    .max(5, 'expected three to five questions to ask')
    .describe('What to ask a supplier, or oneself, before choosing.'),
  examples: z.array(id).min(1, 'expected at least one example').describe('Well-known tools, without ranking.'),
  note: z.string().min(1).describe('For editors: why a finding about another scenario is cited.').optional(),
});

export const familiesFileShape = z.strictObject({
  year: z.int().describe('The year in which the examples were known.'),
  families: z.array(familyShape).describe('Two or three a scenario.'),
});

/** A family of tools of a scenario. It scores nothing. */
export type Family = z.infer<typeof familyShape>;

/** What rules/families.yaml says beside the rules: a part of no rulebook. */
export type Families = z.infer<typeof familiesFileShape>;

/**
 * Reads the families of tools of a folder of rules.
 * @throws RulebookError with file, line, field and what was expected
 */
export function loadFamilies(root: string, rulebook: Pick<Rulebook, 'questions' | 'findings'>): Families {
  const read = readRuleFile(root, 'families.yaml', familiesFileShape);
  if ('problems' in read) throw new RulebookError(read.problems);
  const problems = checkFamilies(read.file, rulebook);
  if (problems.length > 0) throw new RulebookError(problems);
  return read.file.value;
}
