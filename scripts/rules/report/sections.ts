import type { Fairness } from '../../../src/proof/fairness.ts';
import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import { list, percent, signed, table, whole } from './markdown.ts';

export function firstPlaces(
  { firstPlaces: { asPublished, withoutInferred, unitStrengths } }: Fairness,
  { scenarios }: Rulebook,
) {
  return [
    '## First places',
    'Share of the answer sets that each scenario leads; an ex æquo is split between those who share it.',
    table(
      ['scenario', 'share', 'alone', 'ex æquo', 'without inferred rules', 'strengths cut to ±1'],
      scenarios.map(({ id }) => [
        id,
        percent(asPublished[id].share),
        whole(asPublished[id].alone),
        whole(asPublished[id].tied),
        percent(withoutInferred[id].share),
        percent(unitStrengths[id].share),
      ]),
    ),
  ];
}

export function balances({ balances: all, views }: Fairness, { scenarios, actors }: Rulebook) {
  return [
    '## Balances',
    'Least, mean and greatest balance, in points, at equal weights; then the part of each actor.',
    table(
      ['scenario', 'least', 'mean', 'greatest', 'range'],
      scenarios.map(({ id }) => [id, ...spread(all[id]), (all[id].most - all[id].least).toFixed(2)]),
    ),
    table(
      ['scenario, actor', 'least', 'mean', 'greatest'],
      scenarios.flatMap(({ id }) => actors.map((actor) => [`${id}, ${actor}`, ...spread(views[id][actor])])),
    ),
  ];
}

const spread = ({ least, mean, most }: Fairness['balances']['sovereign']) => [
  signed(least),
  signed(mean),
  signed(most),
];

export function evidence({ evidence: all, silent, inferred }: Fairness, { scenarios, actors }: Rulebook) {
  return [
    '## Evidence',
    'What stands behind each view. A question is covered when a rule of the scenario weighs on the actor there, silent when only another scenario has one.',
    table(
      ['scenario, actor', 'levers', 'brakes', 'rules', 'questions covered', 'silent', 'findings'],
      scenarios.flatMap(({ id }) =>
        actors.map((actor) => {
          const { levers, brakes, effects, covered, silent: quiet, findings } = all[id][actor];
          return [`${id}, ${actor}`, ...[levers, brakes, effects, covered, quiet, findings].map(String)];
        }),
      ),
    ),
    table(
      ['scenario', 'silent cells', 'of', 'inferred levers', 'inferred brakes'],
      scenarios.map(({ id }) => [
        id,
        ...[silent[id].cells, silent[id].of, inferred[id].levers, inferred[id].brakes].map(String),
      ]),
    ),
  ];
}

export function questions({ questions: all, flips }: Fairness, { scenarios }: Rulebook) {
  return [
    '## What each question weighs',
    `Changing one answer, all else equal, changes who stands first in ${percent(flips.flips / flips.changes)} of the ${whole(flips.changes)} possible changes, and puts an altogether other scenario first in ${percent(flips.overturns / flips.changes)}. By question, with the shares of first places if it were not asked:`,
    table(
      [
        'question',
        'changes the first',
        'another first',
        ...scenarios.map(({ id }) => `${id} without it`),
        'greatest move',
      ],
      all.map(({ question, flips: some, overturns, without, moved }) => [
        question,
        percent(some),
        percent(overturns),
        ...scenarios.map(({ id }) => percent(without[id])),
        percent(moved),
      ]),
    ),
  ];
}

export function courses({ courses: all }: Fairness, { questions: asked }: Rulebook) {
  return [
    '## Ordered questions',
    'What each view weighs from the first option to the last, beside the direction declared in `fairness.yaml`.',
    list(
      ['question', 'scenario, actor', 'weighs', 'declared', 'holds'],
      asked
        .filter(({ ordered }) => ordered)
        .flatMap(({ id }) => all.filter(({ question }) => question === id))
        .map(({ question, scenario, actor, cells, declared, holds }) => [
          question,
          `${scenario}, ${actor}`,
          cells.map((cell) => String(cell).replace('-', '−')).join(' → '),
          declared ?? 'nothing',
          holds ? 'yes' : 'no',
        ]),
    ),
  ];
}

export function rest(
  { redAlerts, sets, findings, neutral, dead, neverDecisive }: Fairness,
  { questions: asked }: Rulebook,
) {
  const why = (question: string, option: string) =>
    asked.find(({ id }) => id === question)?.options.find(({ id }) => id === option)?.neutral ?? '';
  return [
    '## Red alerts',
    `One is raised on ${whole(redAlerts.raised)} answer sets (${percent(redAlerts.raised / sets)}). On ${whole(redAlerts.reordered)} (${percent(redAlerts.reordered / sets)}) it takes the first place from a scenario with the greatest balance.`,
    '## Findings',
    `${findings.total} findings and ${findings.facets} facets of the cards. In rules: ${findings.inEffects}; in alerts and in what holds everywhere: ${findings.inAlerts}; in actions: ${findings.inActions} (one may be in several). Shown and not scored: ${
      Object.entries(findings.unscored)
        .map(([reason, count]) => `${reason} ${count}`)
        .join(', ') || 'none'
    }.`,
    '## Options and rules that move nothing',
    ...(neutral.length === 0
      ? []
      : [
          list(
            ['neutral option', 'why'],
            neutral.map(({ question, option }) => [`${question}: ${option}`, why(question, option)]),
          ),
        ]),
    `Rules whose deletion changes no cell: ${dead.join(', ') || 'none'}. Rules whose deletion changes who stands first on no answer set: ${neverDecisive.join(', ') || 'none'}.`,
  ];
}
