import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRulebook, RULES } from '../../src/rulebook/load.ts';
import { CHECKSUMS, checksumLine, frozenText, PUBLISHED } from '../../src/rulebook/published.ts';
import { readRuleFiles } from '../../src/rulebook/rule-files.ts';
import type { Alert, Effect, When } from '../../src/rulebook/shapes.ts';

/** What the second rulebook has otherwise than the first. */
export const CHANGES = {
  /** No longer counted. */
  effectGone: 'in-house-project-with-political-will',
  /** From one strength to the other. */
  effectWeaker: { id: 'platform-cost-without-budget', strength: -1 },
  /** Held with a substantial budget alone; holds with a limited one too. */
  effectWider: { id: 'money-to-stay-autonomous', when: { budget: ['limited', 'substantial'] } },
  effectAdded: 'ideological-view-on-a-sensitive-topic',
  /** Red against the oligarchic scenario; then against the contributive one. */
  alertMoved: { id: 'special-data-on-a-dominant-platform', scenarios: ['contributive'] },
  optionGone: { question: 'qualities', option: 'pace' },
  questionGone: 'channel',
} as const;

export const SECOND_DATE = '2027-05-17';

/** The finding of the added effect: until then it weighed nothing. */
const ADDED: Effect & { readonly review: string } = {
  id: CHANGES.effectAdded,
  scenario: 'contributive',
  actor: 'participant',
  when: { topic: ['sensitive'] },
  strength: -1,
  findings: ['card/contributive/brake/3'],
  inferred: true,
  review: '2029-05-17',
};

/**
 * Writes a copy of the project's rules where rulebook 1 is the frozen one, byte for byte, and a second one is published from
 * rules that were really changed, with its checksum. The working rules are the second.
 * @param root an empty folder
 */
export function publishSecond(root: string): void {
  publishFirst(root);
  writeChanged(root);
  const rulebook = loadRulebook(root);
  const second = frozenText(rulebook, 2, SECOND_DATE);
  writeFileSync(join(root, PUBLISHED, '2.json'), second);
  const sums = join(root, PUBLISHED, CHECKSUMS);
  writeFileSync(sums, `${readFileSync(sums, 'utf8')}${checksumLine('2.json', second)}\n`);
}

/** Rulebook 1 alone, whatever was published since. */
function publishFirst(root: string): void {
  mkdirSync(join(root, PUBLISHED));
  cpSync(join(RULES, PUBLISHED, '1.json'), join(root, PUBLISHED, '1.json'));
  const [first = ''] = readFileSync(join(RULES, PUBLISHED, CHECKSUMS), 'utf8').split(/\r?\n/);
  writeFileSync(join(root, PUBLISHED, CHECKSUMS), `${first}\n`);
}

/** The working rules, changed; as JSON, which is YAML. */
function writeChanged(root: string): void {
  const files = readRuleFiles(RULES);
  const write = (name: string, value: unknown) => writeFileSync(join(root, name), JSON.stringify(value, null, 2));
  const { question, option } = CHANGES.optionGone;
  const questions = files.questions.value
    .filter(({ id }) => id !== CHANGES.questionGone)
    .map((one) => (one.id === question ? { ...one, options: one.options.filter(({ id }) => id !== option) } : one));
  const effects = files.effects.map(({ name, value }) => ({ name, value: value.flatMap(changedEffect) }));
  const alerts: Alert[] = files.alerts.value.alerts.flatMap((alert) =>
    askedStill(alert.id === CHANGES.alertMoved.id ? { ...alert, scenarios: [...CHANGES.alertMoved.scenarios] } : alert),
  );
  const brakes = new Set([
    ...effects.flatMap(({ value }) => value.filter(({ strength }) => strength < 0)).map(({ id }) => id),
    ...alerts.map(({ id }) => id),
  ]);
  const actions = files.actions.value
    .map((action) => ({ ...action, answers: action.answers.filter((id) => brakes.has(id)) }))
    .filter(({ answers }) => answers.length > 0);
  const { everywhere } = files.alerts.value;
  const used = new Set(
    [...effects.flatMap(({ value }) => value), ...alerts, ...everywhere, ...actions].flatMap((rule) => rule.findings),
  );
  const facets = new Set(files.scenarios.value.flatMap((scenario) => scenario.facets));
  const findings = files.findings.value.map(({ ref, unscored = 'context' }) =>
    used.has(ref) || facets.has(ref) ? { ref } : { ref, unscored },
  );
  mkdirSync(join(root, 'effects'));
  for (const { name, value } of effects) if (name !== `effects/${CHANGES.questionGone}.yaml`) write(name, value);
  write('questions.yaml', questions);
  write('scenarios.yaml', files.scenarios.value);
  write('alerts.yaml', { alerts, everywhere });
  write('actions.yaml', actions);
  write('findings.yaml', findings);
  write('cases.yaml', files.cases.value.map(answered));
  // No part of a rulebook: the site that the second one serves shows it all the same.
  cpSync(join(RULES, 'families.yaml'), join(root, 'families.yaml'));
}

function changedEffect(effect: Effect): Effect[] {
  const { effectGone, effectWeaker, effectWider } = CHANGES;
  if (effect.id === effectGone) return [];
  const added = effect.id === 'public-groups-hold-speech-back' ? [ADDED] : [];
  if (effect.id === effectWeaker.id) return [{ ...effect, strength: effectWeaker.strength }];
  if (effect.id === effectWider.id) return [{ ...effect, when: { budget: [...effectWider.when.budget] } }];
  return [...askedStill(effect), ...added];
}

/** A rule without what is no longer asked; none when nothing is left of it, or when it hung on the question gone. */
function askedStill<T extends { readonly when: When }>(rule: T): T[] {
  const { question, option } = CHANGES.optionGone;
  if (CHANGES.questionGone in rule.when) return [];
  const options = rule.when[question];
  if (!options?.includes(option)) return [rule];
  const left = options.filter((one) => one !== option);
  return left.length === 0 ? [] : [{ ...rule, when: { ...rule.when, [question]: left } }];
}

function answered<T extends { readonly answers: When }>(known: T): T {
  const { [CHANGES.questionGone]: _, ...answers } = known.answers;
  return { ...known, answers };
}
