import { join } from 'node:path';
import { explainedInVain } from '../src/proof/bound.ts';
import { loadFairness } from '../src/rulebook/fairness-file.ts';
import { loadRulebook } from '../src/rulebook/load.ts';
import { optionsOf, run } from './rules/command.ts';
import { proofOf } from './rules/proof-of.ts';
import { boundLines, vainLines } from './rules/report/bounds.ts';
import { writeReport } from './rules/write-report.ts';

const USAGE = `Usage: npm run rules:report

Checks the rules on every complete answer set and writes rules/report.md and rules/report.json. Exit code 1 when a bound
is broken (it is not met and rules/fairness.yaml does not say why), or when one is explained in vain.`;

const ROOT = join(import.meta.dirname, '..');

await run(() => {
  optionsOf({});
  const rules = join(ROOT, 'rules');
  const rulebook = loadRulebook(rules);
  const fairness = proofOf(rulebook);
  const vain = explainedInVain(fairness.bounds, loadFairness(rules, rulebook).justified);
  writeReport(ROOT, fairness);
  console.log(
    [
      `${fairness.sets.toLocaleString('en')} complete answer sets checked; rules/report.md and rules/report.json written.`,
      ...boundLines(fairness),
      ...vainLines(vain),
    ].join('\n'),
  );
  if (vain.length > 0 || fairness.bounds.some(({ status }) => status === 'broken')) process.exitCode = 1;
}, USAGE);
