import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const FACETS = ['vision', 'design', 'economics', 'agency', 'commissioner', 'provider', 'participant'];
const SCENARIOS = ['participatory', 'sovereign', 'contributive', 'oligarchic'];
const facetsOf = (scenario: string) => FACETS.map((facet) => `card/${scenario}/${facet}`);

const scenarios = SCENARIOS.flatMap((id) => [
  `- id: ${id}`,
  '  tool: public',
  '  lead: citizens',
  '  practice:',
  `    - card/${id}/agency`,
  '  facets:',
  ...facetsOf(id).map((ref) => `    - ${ref}`),
]);

/** A small folder of rule files with nothing wrong in it: file name → text. */
export const GOOD_FILES: Readonly<Record<string, string>> = {
  'scenarios.yaml': scenarios.join('\n'),
  'questions.yaml': `# Three questions
- { id: budget, code: bu, chapter: means, kind: choice, pick: 1, ordered: true, options: [
    { id: none, code: n },
    { id: limited, code: l, neutral: no finding speaks of it },
    { id: substantial, code: s } ] }
- { id: objectives, code: ob, chapter: project, kind: choice, pick: 2, ordered: false, options: [
    { id: ideas, code: i },
    { id: needs, code: n } ] }
- { id: owner, code: ow, chapter: project, kind: fact, pick: 1, ordered: false, options: [
    { id: association, code: a },
    { id: company, code: c, neutral: no finding speaks of it } ] }
`,
  'effects/budget.yaml': `- id: platform-cost-without-budget
  scenario: participatory
  review: 2028-11-23
  actor: commissioner
  when: { budget: none }
  strength: -2
  findings:
    - lavelanet/participatory/commissioner/brake/1
    - mutmutix/participatory/commissioner/brake/1
- id: means-for-an-own-tool
  scenario: sovereign
  review: 2028-11-23
  actor: commissioner
  when: { budget: [substantial] }
  strength: 1
  findings: [lavelanet/sovereign/commissioner/lever/1]
- id: association-without-means
  scenario: contributive
  review: 2028-11-23
  actor: provider
  when: { budget: none, owner: association }
  strength: -1
  inferred: true
  findings: [dunkerque/contributive/provider/brake/1]
`,
  'effects/objectives.yaml': `- id: ideas-shared-by-all
  scenario: contributive
  review: 2028-11-23
  actor: participant
  when: { objectives: ideas }
  strength: 1
  findings: [cancer-contribution/contributive/participant/lever/1]
- id: needs-told-in-a-group
  scenario: oligarchic
  review: 2028-11-23
  actor: participant
  when: { objectives: needs }
  strength: 1
  findings: [cancer-contribution/oligarchic/participant/lever/1]
`,
  'effects/owner.yaml': '[]\n',
  'alerts.yaml': `alerts:
  - id: no-money-for-an-own-tool
    level: red
    scenarios: [sovereign]
    when: { budget: none }
    findings: [dunkerque/sovereign/note/1]
everywhere:
  - id: the-digital-divide
    findings: [dunkerque/sovereign/participant/brake/1]
`,
  'actions.yaml': `- id: share-the-cost
  scenarios: [participatory]
  actor: commissioner
  answers: [platform-cost-without-budget, no-money-for-an-own-tool]
  findings: [lavelanet/participatory/commissioner/lever/1]
`,
  'findings.yaml': `- ref: lavelanet/participatory/commissioner/lever/1
- ref: lavelanet/participatory/commissioner/brake/1
- ref: lavelanet/participatory/commissioner/brake/2
  unscored: unconditional
- ref: lavelanet/sovereign/commissioner/lever/1
- ref: dunkerque/sovereign/participant/brake/1
- ref: dunkerque/sovereign/note/1
- ref: dunkerque/contributive/provider/brake/1
- ref: cancer-contribution/contributive/participant/lever/1
- ref: cancer-contribution/oligarchic/participant/lever/1
- ref: mutmutix/oligarchic/note/1
  unscored: context
- ref: mutmutix/participatory/commissioner/brake/1
${SCENARIOS.flatMap(facetsOf)
  .map((ref) => `- ref: ${ref}\n`)
  .join('')}`,
  'cases.yaml': `- { id: lavelanet, tried: [participatory, sovereign], answers: { budget: none } }
- { id: dunkerque, tried: [sovereign, contributive], answers: { budget: substantial } }
- { id: cancer-contribution, tried: [contributive, oligarchic], answers: { objectives: [ideas, needs], owner: association } }
- { id: mutmutix, tried: [oligarchic, participatory], answers: { owner: company } }
`,
};

const written: string[] = [];
afterAll(() => {
  for (const root of written) rmSync(root, { recursive: true });
});

/** Writes rule files in a folder of their own, kept until the tests of the file end. @returns its path */
export function writeRules(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'boussole-rules-'));
  written.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}
