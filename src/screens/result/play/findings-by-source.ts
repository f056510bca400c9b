import type { Finding } from '../../../rulebook/finding.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';

export type FindingsOfSource = {
  readonly source: Finding['source'];
  readonly findings: readonly string[];
  /** Those switched off. */
  readonly off: readonly string[];
};

/** The findings by where they were said, each place once, in the report's order. */
export function findingsBySource({ findings }: Rulebook, off: readonly string[]): readonly FindingsOfSource[] {
  const sources = [...new Set(findings.map(({ source }) => source))];
  return sources.map((source) => {
    const refs = findings.filter((finding) => finding.source === source).map(({ ref }) => ref);
    return { source, findings: refs, off: refs.filter((ref) => off.includes(ref)) };
  });
}
