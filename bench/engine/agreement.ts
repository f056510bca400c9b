import type { Answers } from '../../src/engine/answers.ts';
import type { Outcome } from './outcome.ts';

/** Ranks a set of answers; some engines answer later. */
export type Ranks = (answers: Answers) => Outcome | Promise<Outcome>;

/**
 * Holds an engine to another, to the last digit, on every set of answers.
 * @returns how many sets agree: all of them
 * @throws Error naming the first set that does not
 */
export async function agreeing(
  name: string,
  ranks: Ranks,
  reference: Ranks,
  sets: readonly Answers[],
): Promise<number> {
  for (const answers of sets) {
    const [found, expected] = [await ranks(answers), await reference(answers)];
    if (written(found) !== written(expected))
      throw new Error(
        `${name} disagrees: ${written(found)} instead of ${written(expected)} for ${JSON.stringify(answers)}`,
      );
  }
  return sets.length;
}

const written = ({ balances, ranks }: Outcome): string => `${balances.join(' ')} | ${ranks.join(' ')}`;
