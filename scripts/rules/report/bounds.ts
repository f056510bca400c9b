import type { Bound, Fairness, Outside } from '../../../src/proof/fairness.ts';
import type { BoundId } from '../../../src/rulebook/fairness-file.ts';
import { percent } from './markdown.ts';

/** Each row of the table that a rulebook must meet, and its bound, in words. */
export const SAID: Readonly<Record<BoundId, string>> = {
  'first-place': 'each scenario is first on 10 % to 45 % of the answer sets',
  'first-place-without-inferred': 'the same without the inferred rules',
  'first-place-unit-strengths': 'the same with every strength cut to ±1',
  range: 'the widest range of balances is at most 1.5 times the narrowest',
  evidence: 'levers, brakes, rules and covered questions differ by at most 25 % between scenarios, actor by actor',
  monotone: 'each ordered question moves each view as declared',
  silent: 'silent cells differ by at most 25 % between scenarios',
  'dead-effect': 'deleting any rule changes a cell',
  'option-without-effect': 'every option moves something, unless declared neutral',
  'dropped-question': 'without any one question, no share of first places moves by more than 15 points',
  flip: 'changing one answer changes who stands first (no bound: reported)',
  'red-alert': 'a scenario with a red alert is never first while another has none',
};

/** A line a bound, and under a broken one what is outside, the rules behind and answers that show it. */
export const boundLines = ({ bounds }: Pick<Fairness, 'bounds'>): readonly string[] =>
  bounds.flatMap((bound) => [`${bound.status.padEnd(9)}  ${SAID[bound.id]}`, ...brokenLines(bound)]);

/** What breaks a bound; nothing when it is met or explained. */
export const brokenLines = ({ id, status, outside }: Bound): readonly string[] =>
  status === 'broken' ? outside.filter(({ justified }) => !justified).flatMap(linesOf(id)) : [];

const linesOf =
  (id: BoundId) =>
  ({ subject, value, limit, detail, effects, witness }: Outside): readonly string[] => [
    `    ${subject}: ${id === 'monotone' ? detail : `${figure(id, value)}, bound ${figure(id, limit)}${detail && ` (${detail})`}`}`,
    ...(effects.length > 0 ? [`      rules: ${effects.join(', ')}`] : []),
    ...(witness ? [`      answers: ?r#${witness}`] : []),
  ];

/** Explanations that rules/fairness.yaml could do without. */
export const vainLines = (vain: readonly string[]): readonly string[] =>
  vain.length === 0
    ? []
    : ['rules/fairness.yaml explains what is not outside its bound, or no more:', ...vain.map((one) => `    ${one}`)];

/** A figure in its bound's unit: a share, or a plain number. */
export const figure = (id: BoundId, value: number): string =>
  PLAIN.includes(id) ? String(Math.round(value * 100) / 100) : percent(value);

const PLAIN: readonly BoundId[] = ['range', 'monotone', 'dead-effect', 'option-without-effect', 'red-alert'];
