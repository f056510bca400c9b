import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../src/rulebook/load.ts';
import { readRuleFiles } from '../src/rulebook/rule-files.ts';
import { dayOf, optionsOf, run, today } from './rules/command.ts';
import { overdueEffects, overdueText } from './rules/overdue.ts';

const USAGE = `Usage: npm run rules:overdue [-- --on YYYY-MM-DD]

Lists the effects whose review date is past, today or on a given day. Exit code 1 when there are some.`;

/** For a scheduled job: the engine has no clock, this command has one. */
await run(() => {
  const { on } = optionsOf({ on: today() });
  const overdue = overdueEffects(readRuleFiles(RULES), dayOf('on', on));
  const sentences: Record<string, string> = JSON.parse(readFileSync(join(RULES, '../locales/fr/effects.json'), 'utf8'));
  console.log(overdueText(overdue, sentences));
  if (overdue.length > 0) process.exitCode = 1;
}, USAGE);
