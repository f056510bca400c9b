/**
 * The shapes of the rule files (rules/*.yaml) and of the rulebook made from them. Their descriptions are the help that
 * an editor of the YAML shows (rules/schema/, `npm run rules:schema`).
 * Only the build and Node scripts run these checks: the browser gets a rulebook that already passed.
 */
import { z } from 'zod';

export const SCENARIOS = ['participatory', 'sovereign', 'contributive', 'oligarchic'] as const;
export const ACTORS = ['commissioner', 'provider', 'participant'] as const;
export const CASES = ['lavelanet', 'dunkerque', 'cancer-contribution', 'mutmutix'] as const;
/** Why a finding is shown but never scored. */
const UNSCORED_REASONS = ['unconditional', 'question-not-asked', 'open-question', 'context', 'said-elsewhere'] as const;

const scenarioId = z.enum(SCENARIOS);
const scenarioIds = z.array(scenarioId).min(1).describe('The scenarios it speaks of.');
const actorId = z.enum(ACTORS);
const caseId = z.enum(CASES);
const phrase = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'expected a phrase in kebab-case, such as platform-cost-without-budget')
  .describe('A phrase in kebab-case that says what it means, never used twice. Its words are in locales/, by this id.');
const word = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'expected a kebab-case word');
const findingRef = z
  .string()
  .regex(/^[a-z-]+(\/[a-z0-9-]+)+$/, 'expected a reference of findings.yaml')
  .describe('A reference of findings.yaml, such as lavelanet/sovereign/commissioner/brake/2.');
const findings = z
  .array(findingRef)
  .min(1, 'expected at least one finding')
  .describe('The findings it rests on, at least one.');
/** Sentences for rule editors; they never reach the screen. */
const note = z.string().min(1).describe('For whoever edits the rules: the reading kept. Never on screen.').optional();

/** An option, or any of several. Always read as a list. */
const oneOrMore = z
  .union(
    [word.transform((option) => [option]), z.array(word).min(1, 'expected an option id, or a list of them')],
    'expected an option id, or a list of them',
  )
  .describe('An option of this question, or a list: any of them.');
const answers = z.record(word, oneOrMore);
const when = answers.describe('When it holds: questions, each with an option or a list of them (any of them).');

const option = z.strictObject({
  id: word.describe('Kebab-case; its label is in locales/*/questions.json.'),
  code: z
    .string()
    .regex(/^[a-z]$/, 'expected one letter')
    .describe('One letter, used in links. Permanent: never another meaning, never used again in this question.'),
  neutral: z.string().min(1).describe('For an option that no effect moves with: why.').optional(),
});

export const questionShape = z.strictObject({
  id: word.describe('Kebab-case; its words are in locales/*/questions.json.'),
  code: z
    .string()
    .regex(/^[a-z]{2}$/, 'expected two letters')
    .describe('Two letters, used in links. Permanent: never another meaning, never used again.'),
  chapter: z.enum(['project', 'means', 'time', 'audience', 'experience']),
  kind: z.enum(['fact', 'choice']).describe('fact: what is. choice: what the owner can decide.'),
  pick: z.literal([1, 2]).describe('How many options may be ticked: 1, or 2 for « one or two ».'),
  ordered: z.boolean().describe('true when the options go from less to more.'),
  options: z.array(option).min(2, 'expected at least two options').describe('« Je ne sais pas » is not one of them.'),
});

export const scenarioShape = z.strictObject({
  id: scenarioId,
  tool: z.enum(['private', 'public']).describe('Who holds the tool: its place on the dial, our own reading.'),
  lead: z.enum(['institution', 'citizens']).describe('Who leads: its place on the dial, our own reading.'),
  facets: z
    .array(findingRef)
    .length(7, 'expected the seven facets of the card')
    .describe('The seven facets of its card.'),
  practice: findings.describe('Behind the line that says what the scenario means in practice.'),
});

export const effectShape = z.strictObject({
  id: phrase,
  scenario: scenarioId.describe('The scenario it weighs for or against.'),
  actor: actorId.describe('Who sees it so: commissioner, provider or participant.'),
  when,
  strength: z
    .literal([-2, -1, 1, 2])
    .describe('For (1, 2) or against (-1, -2). 1: one source. 2: two sources, or one that the group called decisive.'),
  findings,
  inferred: z.boolean().describe('true when the condition is our reading, not the finding’s words.').optional(),
  decisive: z.string().min(1).describe('Why the group called it decisive: for strength 2 from one source.').optional(),
  review: z.iso
    .date('expected a real date to read its findings again by, such as 2028-11-23')
    .describe(
      'The day, YYYY-MM-DD, by which its findings are to be read again. `npm run rules:overdue` lists those past.',
    ),
  note,
});

const alertShape = z.strictObject({
  id: phrase,
  level: z
    .enum(['red', 'vigilance'])
    .describe('red: no lever compensates it, and it moves the ranking. vigilance: to be watched.'),
  scenarios: scenarioIds,
  when,
  findings,
  note,
});

const everywhereShape = z.strictObject({ id: phrase, findings, note });

export const actionShape = z.strictObject({
  id: phrase,
  scenarios: scenarioIds,
  actor: actorId.describe('Who acts.'),
  answers: z
    .array(phrase)
    .min(1, 'expected the id of at least one brake or alert')
    .describe('Ids of the brakes (effects of negative strength) and alerts it answers.'),
  findings,
  note,
});

export const findingEntryShape = z.strictObject({
  ref: findingRef,
  unscored: z
    .enum(UNSCORED_REASONS)
    .describe('For a finding that no rule uses: why it is shown and not scored.')
    .optional(),
  note,
});

export const caseShape = z.strictObject({
  id: caseId,
  tried: z
    .array(scenarioId)
    .length(2, 'expected the two scenarios tried on this case')
    .describe('The two scenarios that the workshop tried on this case.'),
  answers: answers.describe('As its card says. A question that is absent is « Je ne sais pas »: the card is silent.'),
  note,
});

export const alertsFileShape = z.strictObject({
  alerts: z.array(alertShape).min(1).describe('Points outside the score.'),
  everywhere: z
    .array(everywhereShape)
    .min(1)
    .describe('What holds in every scenario whatever the answers: never scored.'),
});

export type ScenarioId = z.infer<typeof scenarioId>;
export type ActorId = z.infer<typeof actorId>;
export type CaseId = z.infer<typeof caseId>;
export type Question = z.infer<typeof questionShape>;
export type Scenario = z.infer<typeof scenarioShape>;
/** An effect as written in its file. */
type EffectEntry = z.infer<typeof effectShape>;
/** An effect as the engine takes it: it has no clock, hence no use for a review date. */
export type Effect = Omit<EffectEntry, 'review'>;
export type Alert = z.infer<typeof alertShape>;
export type Everywhere = z.infer<typeof everywhereShape>;
export type Action = z.infer<typeof actionShape>;
export type FindingEntry = z.infer<typeof findingEntryShape>;
export type Case = z.infer<typeof caseShape>;
/** Conditions on answers: each question named must be answered by one of the options listed. */
export type When = z.infer<typeof when>;
