/**
 * The shapes of the rule files (rules/*.yaml) and of the rulebook made from them.
 * Only the build and Node scripts run these checks: the browser gets a rulebook that already passed.
 */
import { z } from 'zod';

export const SCENARIOS = ['participatory', 'sovereign', 'contributive', 'oligarchic'] as const;
export const ACTORS = ['commissioner', 'provider', 'participant'] as const;
export const CASES = ['lavelanet', 'dunkerque', 'cancer-contribution', 'mutmutix'] as const;
/** Why a finding is shown but never scored. */
const UNSCORED_REASONS = ['unconditional', 'question-not-asked', 'open-question', 'context', 'said-elsewhere'] as const;

const scenarioId = z.enum(SCENARIOS);
const actorId = z.enum(ACTORS);
const caseId = z.enum(CASES);
const phrase = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'expected a phrase in kebab-case, such as platform-cost-without-budget');
const word = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'expected a kebab-case word');
const findingRef = z.string().regex(/^[a-z-]+(\/[a-z0-9-]+)+$/, 'expected a reference of findings.yaml');
const findings = z.array(findingRef).min(1, 'expected at least one finding');
/** Sentences for rule editors; they never reach the screen. */
const note = z.string().min(1).optional();

/** An option, or any of several. Always read as a list. */
const oneOrMore = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(word).min(1, 'expected an option id, or a list of them'),
);
const when = z.record(word, oneOrMore);

const option = z.strictObject({
  id: word,
  code: z.string().regex(/^[a-z]$/, 'expected one letter'),
  neutral: z.string().min(1).optional(),
});

export const questionShape = z.strictObject({
  id: word,
  code: z.string().regex(/^[a-z]{2}$/, 'expected two letters'),
  chapter: z.enum(['project', 'means', 'time', 'audience', 'experience']),
  kind: z.enum(['fact', 'choice']),
  pick: z.literal([1, 2]),
  ordered: z.boolean(),
  options: z.array(option).min(2, 'expected at least two options'),
});

export const scenarioShape = z.strictObject({
  id: scenarioId,
  tool: z.enum(['private', 'public']),
  lead: z.enum(['institution', 'citizens']),
  facets: z.array(findingRef).length(7, 'expected the seven facets of the card'),
  /** Behind the line that says what the scenario means in practice. */
  practice: findings,
});

export const effectShape = z.strictObject({
  id: phrase,
  scenario: scenarioId,
  actor: actorId,
  when,
  strength: z.literal([-2, -1, 1, 2]),
  findings,
  inferred: z.boolean().optional(),
  decisive: note,
  note,
});

const alertShape = z.strictObject({
  id: phrase,
  level: z.enum(['red', 'vigilance']),
  scenarios: z.array(scenarioId).min(1),
  when,
  findings,
  note,
});

const everywhereShape = z.strictObject({ id: phrase, findings, note });

export const actionShape = z.strictObject({
  id: phrase,
  scenarios: z.array(scenarioId).min(1),
  actor: actorId,
  /** Ids of the brakes (effects of negative strength) and alerts it answers. */
  answers: z.array(phrase).min(1, 'expected the id of at least one brake or alert'),
  findings,
  note,
});

export const findingEntryShape = z.strictObject({
  ref: findingRef,
  unscored: z.enum(UNSCORED_REASONS).optional(),
  note,
});

export const caseShape = z.strictObject({
  id: caseId,
  /** The two scenarios the workshop tried on this case. */
  tried: z.array(scenarioId).length(2, 'expected the two scenarios tried on this case'),
  answers: z.record(word, oneOrMore),
  note,
});

export const rulebookFileShape = z.strictObject({ version: z.int().min(0) });
export const alertsFileShape = z.strictObject({
  alerts: z.array(alertShape).min(1),
  everywhere: z.array(everywhereShape).min(1),
});

export type ScenarioId = z.infer<typeof scenarioId>;
export type ActorId = z.infer<typeof actorId>;
export type CaseId = z.infer<typeof caseId>;
export type Question = z.infer<typeof questionShape>;
export type Scenario = z.infer<typeof scenarioShape>;
export type Effect = z.infer<typeof effectShape>;
export type Alert = z.infer<typeof alertShape>;
export type Everywhere = z.infer<typeof everywhereShape>;
export type Action = z.infer<typeof actionShape>;
export type FindingEntry = z.infer<typeof findingEntryShape>;
export type Case = z.infer<typeof caseShape>;
/** Conditions on answers: each question named must be answered by one of the options listed. */
export type When = z.infer<typeof when>;
