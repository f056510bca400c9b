import { describe, expect, it } from 'vitest';
import { adding, type Edit, problemsAfter } from './edited-files.ts';

const effect = (fields: string) => `- { review: 2028-11-23, ${fields} }`;

describe('questions', () => {
  const question = (fields: string) =>
    `- { chapter: time, kind: fact, ordered: false, options: [{ id: yes, code: y, neutral: why }, { id: no, code: o, neutral: why }], ${fields} }`;

  it('have each an id of their own', () => {
    expect(problemsAfter(adding('questions.yaml', question('id: owner, code: ay, pick: 1')))).toEqual([
      'questions.yaml 3.id: expected an id of its own, found owner again',
    ]);
  });

  it('have options with an id of their own, and none called unknown, which means « Je ne sais pas »', () => {
    const more = (id: string): Edit => [
      'questions.yaml',
      '{ id: needs, code: n }',
      `{ id: needs, code: n }, { id: ${id}, code: z, neutral: why }`,
    ];
    expect(problemsAfter(more('unknown'))).toEqual([
      'questions.yaml 1.options.2.id: expected an option id of its own, found unknown',
    ]);
    expect(
      problemsAfter(['questions.yaml', 'id: needs, code: n }', 'id: needs, code: n }, { id: needs, code: z }']),
    ).toEqual(['questions.yaml 1.options.2.id: expected an option id of its own, found needs']);
  });

  it('may have a code that two options spell where one alone may be ticked', () => {
    expect(problemsAfter(['questions.yaml', 'id: owner, code: ow', 'id: owner, code: nl'])).toEqual([]);
  });
});

describe('the strength of an effect', () => {
  const synthesis: Edit = adding(
    'findings.yaml',
    '- ref: synthesis/sovereign/finding/1\n- ref: card/sovereign/lever/1',
  );
  const strong = (findings: string): Edit => [
    'effects/budget.yaml',
    'strength: 1\n  findings: [lavelanet/sovereign/commissioner/lever/1]',
    `strength: 2\n  findings: ${findings}`,
  ];
  const lever = 'lavelanet/sovereign/commissioner/lever/1';
  const still = (ref: string): Edit => [
    'alerts.yaml',
    'findings: [dunkerque/sovereign/note/1]',
    `findings: [dunkerque/sovereign/note/1, ${ref}]`,
  ];

  it('is 1 for the synthesis alone, even where it is called decisive', () => {
    const alone = strong('[synthesis/sovereign/finding/1]\n  decisive: the group said so');
    const used: Edit = [
      'alerts.yaml',
      'findings: [dunkerque/sovereign/note/1]',
      `findings: [dunkerque/sovereign/note/1, ${lever}, card/sovereign/lever/1]`,
    ];
    expect(problemsAfter(synthesis, used, alone)).toEqual([
      'effects/budget.yaml 1.strength: expected strength 1 for the synthesis alone',
    ]);
  });

  it.each(['synthesis/sovereign/finding/1', 'card/sovereign/lever/1'])('may be 2 for a case and %s', (ref) => {
    const other = ref.startsWith('card') ? 'synthesis/sovereign/finding/1' : 'card/sovereign/lever/1';
    expect(problemsAfter(synthesis, still(other), strong(`[${lever}, ${ref}]`))).toEqual([]);
  });

  it('is 1 for a case and a facet: a facet describes, and is no second source', () => {
    expect(problemsAfter(strong(`[${lever}, card/sovereign/vision]`))).toEqual([
      'effects/budget.yaml 1.strength: expected two sources for strength 2, or decisive: why the group called it so',
    ]);
  });

  it('is 1 for two findings of one case', () => {
    const second = 'lavelanet/sovereign/commissioner/lever/2';
    expect(problemsAfter(adding('findings.yaml', `- ref: ${second}`), strong(`[${lever}, ${second}]`))).toEqual([
      'effects/budget.yaml 1.strength: expected two sources for strength 2, or decisive: why the group called it so',
    ]);
  });
});

describe('the condition of an effect', () => {
  it('ties three questions at most', () => {
    const hurry =
      '- { id: hurry, code: hu, chapter: time, kind: fact, pick: 1, ordered: false, options: [{ id: yes, code: y }, { id: no, code: o, neutral: why }] }';
    const tied = (when: string) =>
      problemsAfter(
        adding('questions.yaml', hurry),
        adding('effects/hurry.yaml', '[]'),
        adding(
          'effects/budget.yaml',
          effect(
            `id: all-at-once, scenario: sovereign, actor: provider, when: { ${when} }, strength: 1, findings: [card/sovereign/vision]`,
          ),
        ),
      );
    expect(tied('budget: none, owner: association, hurry: yes')).toEqual([]);
    expect(tied('budget: none, owner: association, hurry: yes, objectives: ideas')).toEqual([
      'effects/budget.yaml 3.when: expected one to three questions, found 4',
    ]);
  });
});

describe('a finding', () => {
  const again = (fields: string) =>
    problemsAfter(adding('effects/objectives.yaml', effect(`id: said-once-more, strength: 1, ${fields}`)));
  const lever = 'findings: [cancer-contribution/contributive/participant/lever/1]';

  it('is not counted twice by two options that may be ticked together', () => {
    expect(again(`scenario: contributive, actor: participant, when: { objectives: needs }, ${lever}`)).toEqual([
      'effects/objectives.yaml 2.findings: expected cancer-contribution/contributive/participant/lever/1 once in this cell; ideas-shared-by-all counts it too',
    ]);
  });

  it('may support an effect for another actor, or in another block', () => {
    expect(
      again(`scenario: contributive, actor: provider, note: read so, when: { objectives: ideas }, ${lever}`),
    ).toEqual([]);
    expect(
      problemsAfter(
        adding(
          'effects/budget.yaml',
          effect(
            `id: said-once-more, strength: 1, scenario: contributive, actor: participant, when: { budget: none, objectives: ideas }, ${lever}`,
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('may be read as another side than its own when a note says why', () => {
    expect(
      problemsAfter(['effects/budget.yaml', '  strength: -1\n', '  strength: 1\n  note: read as an answer to it\n']),
    ).toEqual([]);
  });

  it('of no side and no actor may be read as either, without a note', () => {
    expect(
      problemsAfter(
        adding(
          'effects/budget.yaml',
          effect(
            'id: noted-by-all, scenario: sovereign, actor: provider, when: { budget: none }, strength: -1, findings: [dunkerque/sovereign/note/1]',
          ),
        ),
      ),
    ).toEqual([]);
  });
});
