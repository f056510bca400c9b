import { join } from 'node:path';
import { dayOf, optionsOf, run, today } from './rules/command.ts';
import { proofOf } from './rules/proof-of.ts';
import { preparePublication } from './rules/publish/publication.ts';
import { writeAll } from './rules/publish/write-all.ts';
import { writeReport } from './rules/write-report.ts';

const USAGE = `Usage: npm run rules:publish [-- --date YYYY-MM-DD]

Freezes the rules as the next rulebook, once they are proved, and says so in the changelog. The date is today's by default.`;

const ROOT = join(import.meta.dirname, '..');

await run(async () => {
  const date = dayOf('date', optionsOf({ date: today() }).date);
  const { number, files, fairness } = preparePublication(ROOT, date, proofOf);
  await writeAll(ROOT, files, () => writeReport(ROOT, fairness));
  console.log(
    [
      `Rulebook ${number} is published, on ${date}:`,
      ...[...files.keys(), 'rules/report.md', 'rules/report.json'].map((name) => `  ${name}`),
      'Links made from now on carry its number.',
      'Then: npm run contributing:update, npm test, and commit all of it together.',
    ].join('\n'),
  );
}, USAGE);
