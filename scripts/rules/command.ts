import { parseArgs } from 'node:util';
import { RulebookError } from '../../src/rulebook/rulebook-error.ts';

/** Something asked of a command that it cannot do, said to whoever typed it. */
export class Refusal extends Error {}

/** Something on the command line that the command does not take. */
class Misuse extends Error {}

type Options = Readonly<Record<string, string>>;

/**
 * The options of a command line, each with a value.
 * @param defaults the options known, with the value each has when it is not given
 * @throws an error that `run` turns into the usage and exit code 2
 */
export function optionsOf<Known extends Options>(defaults: Known): Record<keyof Known, string> {
  const options = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args: process.argv.slice(2), options });
    return { ...defaults, ...values };
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

/** A real day, YYYY-MM-DD, as given for an option. @throws Refusal */
export function dayOf(option: string, given: string): string {
  const date = new Date(`${given}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(date.getTime());
  if (!real || date.toISOString().slice(0, 10) !== given)
    throw new Refusal(`--${option}: expected a day, YYYY-MM-DD, found ${given}`);
  return given;
}

/** The day it is here, YYYY-MM-DD. */
export const today = (): string => new Date().toLocaleDateString('sv');

/** Runs a command: what it refuses goes to the standard error with exit code 1, a misuse with exit code 2. */
export async function run(command: () => Promise<void> | void, usage: string): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof Refusal || error instanceof RulebookError)) throw error;
    console.error(error instanceof Misuse ? `${error.message}\n\n${usage}` : error.message);
    process.exitCode = error instanceof Misuse ? 2 : 1;
  }
}
