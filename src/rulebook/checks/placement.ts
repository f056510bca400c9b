import type { RuleProblem } from '../rule-file.ts';
import type { RuleFiles } from '../rule-files.ts';
import { CASES } from '../shapes.ts';
import { findingsByRef } from './references.ts';

const SOURCES: readonly string[] = [...CASES, 'synthesis', 'card'];

/**
 * Every finding has its place: in an effect, an alert, what holds everywhere or an action; or shown unscored with a reason.
 * The facets of the cards are placed by the scenarios. The numbering of each cell of the report has no hole.
 */
export function checkPlacement(files: RuleFiles): RuleProblem[] {
  const { findings: file } = files;
  const placed = new Set(
    [
      ...files.effects.flatMap((one) => one.value),
      ...files.alerts.value.alerts,
      ...files.alerts.value.everywhere,
      ...files.actions.value,
    ].flatMap((user) => user.findings),
  );
  const facets = new Set(files.scenarios.value.flatMap((scenario) => scenario.facets));
  const known = findingsByRef(files);
  return file.value.flatMap((entry, index) => {
    const finding = known.get(entry.ref);
    const cell = entry.ref.replace(/\/[^/]+$/, '');
    const before = finding?.number && finding.number > 1 ? `${cell}/${finding.number - 1}` : null;
    if (file.value.findIndex((other) => other.ref === entry.ref) < index)
      return [file.problem([index, 'ref'], `expected ${entry.ref} once`)];
    if (!SOURCES.includes(entry.ref.split('/')[0] ?? ''))
      return [file.problem([index, 'ref'], `expected a source among ${SOURCES.join(', ')}, found ${entry.ref}`)];
    if (before && !known.has(before)) return [file.problem([index, 'ref'], `expected ${before} before ${entry.ref}`)];
    if (finding?.facet)
      return facets.has(entry.ref)
        ? []
        : [file.problem([index, 'ref'], 'expected this facet in its card (scenarios.yaml)')];
    if (placed.has(entry.ref) && entry.unscored)
      return [file.problem([index, 'unscored'], `expected no reason: ${entry.ref} is used by a rule`)];
    if (!placed.has(entry.ref) && !entry.unscored)
      return [
        file.problem([index, 'ref'], `expected an effect, an alert, an action or a reason (unscored) for ${entry.ref}`),
      ];
    return [];
  });
}
