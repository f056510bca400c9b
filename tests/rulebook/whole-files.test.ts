import { describe, expect, it } from 'vitest';
import { readFinding } from '../../src/rulebook/finding.ts';
import { adding, problemsAfter } from './edited-files.ts';
import { GOOD_FILES } from './good-files.ts';

const unknown = 'lavelanet/sovereign/note/7';
const notFound = `expected a finding of findings.yaml, found ${unknown}`;

describe('what holds everywhere', () => {
  const again = (id: string, ref: string) =>
    problemsAfter(adding('alerts.yaml', `  - { id: ${id}, findings: [${ref}] }`));

  it('has an id of its own and rests on findings that exist', () => {
    expect(again('the-digital-gap', 'dunkerque/sovereign/note/1')).toEqual([]);
    expect(again('the-digital-divide', 'dunkerque/sovereign/note/1')).toEqual([
      'alerts.yaml everywhere.1.id: expected an id of its own, found the-digital-divide again',
    ]);
    expect(again('the-digital-gap', unknown)).toEqual([`alerts.yaml everywhere.1.findings.0: ${notFound}`]);
  });
});

describe('an alert', () => {
  it('has an id of its own and rests on findings that exist', () => {
    const more = (id: string, ref: string) =>
      problemsAfter([
        'alerts.yaml',
        'everywhere:',
        `  - { id: ${id}, level: red, scenarios: [sovereign], when: { owner: company }, findings: [${ref}] }\neverywhere:`,
      ]);
    const neutral = 'questions.yaml 2.options.1.id: expected an effect, or neutral: why none (owner: company)';
    expect(more('no-firm-tool', 'dunkerque/sovereign/note/1')).not.toContain(neutral);
    expect(more('no-firm-tool', 'dunkerque/sovereign/note/1')).toEqual([]);
    expect(more('no-money-for-an-own-tool', 'dunkerque/sovereign/note/1')).toEqual([
      'alerts.yaml alerts.1.id: expected an id of its own, found no-money-for-an-own-tool again',
    ]);
    expect(more('no-firm-tool', unknown)).toEqual([`alerts.yaml alerts.1.findings.0: ${notFound}`]);
  });
});

describe('an action', () => {
  it('answers brakes and alerts that exist, and rests on findings that exist', () => {
    expect(problemsAfter(['actions.yaml', 'no-money-for-an-own-tool', 'no-money-for-a-tool'])).toEqual([
      'actions.yaml 0.answers.1: expected the id of a brake or of an alert, found no-money-for-a-tool',
    ]);
    expect(problemsAfter(['actions.yaml', 'findings: [', `findings: [${unknown}, `])).toEqual([
      `actions.yaml 0.findings.0: ${notFound}`,
    ]);
  });

  it('may answer what holds against several scenarios', () => {
    expect(problemsAfter(['actions.yaml', '[participatory]', '[participatory, sovereign]'])).toEqual([]);
  });
});

describe('a case', () => {
  it('ticks each option once, of questions that exist', () => {
    expect(problemsAfter(['cases.yaml', '[ideas, needs]', '[ideas, ideas]'])).toEqual([
      'cases.yaml 2.answers.objectives: expected each option once',
    ]);
    expect(problemsAfter(['cases.yaml', '{ owner: company }', '{ owner: company, money: some }'])).toEqual([
      'cases.yaml 3.answers.money: expected a question of questions.yaml, found money',
    ]);
  });

  it('comes in the order of the report', () => {
    const [first = '', second = '', ...others] = (GOOD_FILES['cases.yaml'] ?? '').split(/^(?=- )/m);
    expect(problemsAfter(['cases.yaml', GOOD_FILES['cases.yaml'] ?? '', [second, first, ...others].join('')])).toEqual([
      'cases.yaml : expected the cases lavelanet, dunkerque, cancer-contribution, mutmutix, in this order',
    ]);
  });

  it('is not tried by a note that speaks of no scenario', () => {
    expect(problemsAfter(adding('findings.yaml', '- { ref: lavelanet/note/1, unscored: context }'))).toEqual([]);
  });
});

describe('the scenarios', () => {
  const cards = (GOOD_FILES['scenarios.yaml'] ?? '').split(/^(?=- id)/m).map((card) => `${card.trimEnd()}\n`);

  it('are the four, in the order of the report', () => {
    const [first = '', ...others] = cards;
    expect(problemsAfter(['scenarios.yaml', GOOD_FILES['scenarios.yaml'] ?? '', [...others, first].join('')])).toEqual([
      'scenarios.yaml : expected the scenarios participatory, sovereign, contributive, oligarchic, in this order',
    ]);
  });

  it('mean in practice what findings that exist say', () => {
    expect(
      problemsAfter(['scenarios.yaml', '  practice:\n    - card/sovereign/agency', `  practice:\n    - ${unknown}`]),
    ).toEqual([`scenarios.yaml 1.practice.0: ${notFound}`]);
  });

  it('have facets in their card, and none of its levers, brakes or unknown references', () => {
    const lever = 'card/sovereign/lever/1';
    const with7 = (ref: string) =>
      problemsAfter(
        adding(
          'findings.yaml',
          `- { ref: ${lever}, unscored: context }\n- { ref: card/sovereign/extra, note: an eighth }`,
        ),
        ['scenarios.yaml', '    - card/sovereign/vision\n', `    - ${ref}\n`],
      );
    const missing = 'expected this facet in its card (scenarios.yaml)';
    expect(with7('card/sovereign/extra')).toEqual([`findings.yaml 18.ref: ${missing}`]);
    expect(with7(lever)).toEqual([
      `scenarios.yaml 1.facets.0: expected a facet of the sovereign card, found ${lever}`,
      `findings.yaml 18.ref: ${missing}`,
      `findings.yaml 40.ref: ${missing}`,
    ]);
    expect(with7(unknown)).toEqual([
      `scenarios.yaml 1.facets.0: ${notFound}`,
      `findings.yaml 18.ref: ${missing}`,
      `findings.yaml 40.ref: ${missing}`,
    ]);
  });
});

describe('a reference', () => {
  it.each([
    [
      'lavelanet/sovereign/provider/brake/12',
      { source: 'lavelanet', scenario: 'sovereign', actor: 'provider', side: 'brake', number: 12 },
    ],
    [
      'cancer-contribution/note/2',
      { source: 'cancer-contribution', scenario: null, actor: null, side: null, number: 2 },
    ],
    [
      'synthesis/oligarchic/finding/3',
      { source: 'synthesis', scenario: 'oligarchic', actor: null, side: null, number: 3 },
    ],
    [
      'card/contributive/lever/1',
      { source: 'card', scenario: 'contributive', actor: null, side: 'lever', number: 1, facet: null },
    ],
    [
      'card/contributive/participant',
      { source: 'card', scenario: 'contributive', actor: null, number: null, facet: 'participant' },
    ],
  ])('%s is read into its parts', (ref, parts) => {
    expect(readFinding({ ref })).toMatchObject(parts);
  });
});
