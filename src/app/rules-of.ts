import { published } from 'virtual:published';
import { rulebook as today } from 'virtual:rulebook';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { publishedOn } from './published-on.ts';

/**
 * The rules of a number, today's or frozen ones, with the day they were published.
 * @returns null when this page has none of that number
 * @throws when their file cannot be fetched
 */
export async function rulesOf(
  number: number,
): Promise<{ readonly rulebook: Rulebook; readonly published: string | null } | null> {
  if (number === today.version) return { rulebook: today, published: publishedOn(number) };
  const frozen = await published[number]?.();
  return frozen ? { rulebook: frozen.rulebook, published: frozen.date } : null;
}
