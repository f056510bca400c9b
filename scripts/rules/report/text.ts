import type { Fairness } from '../../../src/proof/fairness.ts';
import type { BoundId, Declared } from '../../../src/rulebook/fairness-file.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { figure, SAID } from './bounds.ts';
import { list, page, whole } from './markdown.ts';
import { rulesByView } from './rules-by-view.ts';
import { balances, courses, evidence, firstPlaces, questions, rest } from './sections.ts';

/** The fairness report, in Markdown. */
export function reportText(fairness: Fairness, rulebook: Rulebook, declared: Declared): string {
  return page([
    '# Fairness report',
    'Written by `npm run rules:report`; do not edit. It says what the rules do on every complete answer set, whoever wins.',
    `Rulebook: ${fairness.rulebook === 0 ? 'in preparation' : fairness.rulebook} (fingerprint ${fairness.fingerprint}). Answer sets checked: ${whole(fairness.sets)}, which is all of them.`,
    '## The table that the rules must meet',
    list(
      ['expected', 'found', 'outside'],
      fairness.bounds.map(({ id, status, outside }) => [
        SAID[id],
        status,
        outside.map((one) => `${one.subject} ${figure(id, one.value)}`).join('; '),
      ]),
    ),
    ...whyNot(fairness, declared),
    ...firstPlaces(fairness, rulebook),
    ...balances(fairness, rulebook),
    ...evidence(fairness, rulebook),
    ...questions(fairness, rulebook),
    ...courses(fairness, rulebook),
    ...rest(fairness, rulebook),
    '## Rules by scenario and actor',
    'To read beside the tables of the workshop: each rule, the answers that make it hold, its strength, its findings.',
    ...rulesByView(rulebook),
  ]);
}

function whyNot({ bounds }: Fairness, { justified }: Declared): readonly string[] {
  const used = justified.filter(({ id }) => bounds.some(({ outside }) => outside.some((one) => one.justified === id)));
  const open = bounds
    .filter(({ status }) => status === 'broken')
    .flatMap(({ id, outside }) => outside.filter((one) => !one.justified).map((one) => [SAID[id], one.subject]));
  return [
    '## What is outside a bound, and why',
    ...(used.length === 0
      ? ['Nothing is.']
      : used.map(({ why, bound, accepted }) => `**${SAID[bound]}** (accepted: ${accepts(bound, accepted)}). ${why}`)),
    ...(open.length === 0 ? [] : ['Not explained:', list(['expected', 'outside'], open)]),
  ];
}

const accepts = (bound: BoundId, accepted: Readonly<Record<string, number>>): string =>
  Object.entries(accepted)
    .map(([subject, worst]) => `${subject} to ${figure(bound, worst)}`)
    .join(', ');
