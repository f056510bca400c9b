/** A name longer than this is cut, between words. */
const LONGEST_SLUG = 40;

/** Letters that no accent comes off of. */
const SPELT: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

export type Ending = 'json' | 'csv' | 'svg' | 'png' | 'docx';

/** A name for a file: `boussole-2026-11-23-dunkerque-contributions.csv`, ASCII, so that every system keeps it. */
export function fileName(
  day: string,
  /** The project, or the case; null for none. */
  of: string | null,
  /** What of the result is in it; null for the result itself. */
  part: string | null,
  ending: Ending,
): string {
  const words = ['boussole', day, slugOf(of ?? ''), slugOf(part ?? '')].filter((one) => one !== '');
  return `${words.join('-')}.${ending}`;
}

/** Lower-case letters and digits without accents, joined by hyphens; empty when nothing of it is left. */
export function slugOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => SPELT[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.length <= LONGEST_SLUG
    ? plain
    : plain.slice(0, LONGEST_SLUG + 1).replace(/-?[^-]*$/, '') || plain.slice(0, LONGEST_SLUG);
}
