/**
 * One mistake in one good file: what it replaces, and the report it must give. `at` is text of the line reported, `with`
 * unless said otherwise; `field` counts from the file's root.
 */
export type Mistake = {
  readonly mistake: string;
  readonly file: string;
  readonly replace: string;
  readonly with: string;
  readonly at?: string;
  readonly field: string;
  readonly expected: string | RegExp;
};

export const SHAPE_MISTAKES: readonly Mistake[] = [
  {
    mistake: 'YAML that does not parse',
    file: 'effects/objectives.yaml',
    replace: '  when: { objectives: needs }',
    with: '  when: { objectives: needs',
    at: '  strength: 1\n  findings: [cancer-contribution/oligarchic',
    field: '',
    expected: /^expected valid YAML \(.+\)$/,
  },
  {
    mistake: 'a key written twice',
    file: 'effects/objectives.yaml',
    replace: '  actor: participant\n  when: { objectives: needs }',
    with: '  actor: participant\n  actor: provider\n  when: { objectives: needs }',
    at: '  actor: provider',
    field: '',
    expected: /^expected valid YAML \(.*unique.*\)$/,
  },
  {
    mistake: 'a missing field',
    file: 'effects/budget.yaml',
    replace: '  actor: provider\n',
    with: '',
    at: '- id: association-without-means',
    field: '2.actor',
    expected: /expected one of .*commissioner.*provider.*participant/,
  },
  {
    mistake: 'an effect without a review date',
    file: 'effects/budget.yaml',
    replace: '  scenario: sovereign\n  review: 2028-11-23\n',
    with: '  scenario: sovereign\n',
    at: '- id: means-for-an-own-tool',
    field: '1.review',
    expected: 'expected a real date to read its findings again by, such as 2028-11-23',
  },
  {
    mistake: 'a review date that no calendar has',
    file: 'effects/budget.yaml',
    replace: '  scenario: sovereign\n  review: 2028-11-23',
    with: '  scenario: sovereign\n  review: 2027-02-29',
    at: '2027-02-29',
    field: '1.review',
    expected: 'expected a real date to read its findings again by, such as 2028-11-23',
  },
  {
    mistake: 'a condition that is neither an option nor a list',
    file: 'effects/budget.yaml',
    replace: 'when: { budget: [substantial] }',
    with: 'when: { budget: true }',
    field: '1.when.budget',
    expected: 'expected an option id, or a list of them',
  },
  {
    mistake: 'a condition with an empty list',
    file: 'effects/budget.yaml',
    replace: 'when: { budget: [substantial] }',
    with: 'when: { budget: [] }',
    field: '1.when.budget',
    expected: 'expected an option id, or a list of them',
  },
  {
    mistake: 'an effect without a finding',
    file: 'effects/budget.yaml',
    replace: 'findings: [lavelanet/sovereign/commissioner/lever/1]',
    with: 'findings: []',
    field: '1.findings',
    expected: 'expected at least one finding',
  },
  {
    mistake: 'a field that does not exist',
    file: 'effects/budget.yaml',
    replace: '  inferred: true',
    with: '  infered: true',
    field: '2.infered',
    expected: 'expected no such field',
  },
  {
    mistake: 'a strength out of scale',
    file: 'effects/budget.yaml',
    replace: 'strength: -2',
    with: 'strength: -3',
    field: '0.strength',
    expected: /expected one of -2\|-1\|1\|2/,
  },
  {
    mistake: 'a pick of three',
    file: 'questions.yaml',
    replace: 'pick: 2',
    with: 'pick: 3',
    field: '1.pick',
    expected: /expected one of 1\|2/,
  },
  {
    mistake: 'an id that is not a phrase',
    file: 'effects/budget.yaml',
    replace: 'id: means-for-an-own-tool',
    with: 'id: r14',
    field: '1.id',
    expected: 'expected a phrase in kebab-case, such as platform-cost-without-budget',
  },
  {
    mistake: 'a question id that is not a word, in a condition',
    file: 'effects/budget.yaml',
    replace: 'when: { budget: [substantial] }',
    with: 'when: { Budget: [substantial] }',
    field: '1.when.Budget',
    expected: 'expected a kebab-case word',
  },
  {
    mistake: 'a reason to leave unscored that is not in the list',
    file: 'findings.yaml',
    replace: 'unscored: context',
    with: 'unscored: boring',
    field: '9.unscored',
    expected: /expected one of .*"context"/,
  },
  {
    mistake: 'a card without its seven facets',
    file: 'scenarios.yaml',
    replace: '    - card/sovereign/vision\n',
    with: '',
    at: '    - card/sovereign/design',
    field: '1.facets',
    expected: 'expected the seven facets of the card',
  },
];
