import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run rank -- FILE|- [--json] [--rules DIR]

Ranks the four scenarios for one answers object, or an array of them, read from FILE or from the standard input (-).

  { "owner": "association", "objectives": ["ideas", "needs"], "budget": "unknown" }

A question left out is unknown.
  --json       print JSON: one object for an object, an array for an array
  --rules DIR  the folder of rule files, by default rules/`;

export type RankArguments = { readonly file: string; readonly json: boolean; readonly rules: string | undefined };

/** @returns what was asked for, or why it is not a valid command line */
export function readArguments(given: string[]): RankArguments | { readonly misuse: string } {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, rules: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (!file) return { misuse: 'Expected a file of answers, or - for the standard input.' };
    if (more.length > 0) return { misuse: `Expected one file of answers, found ${positionals.length}.` };
    return { file, json: values.json, rules: values.rules };
  } catch (error) {
    return { misuse: error instanceof Error ? error.message : String(error) };
  }
}
