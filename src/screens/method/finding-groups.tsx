import type { Finding } from '../../rulebook/finding.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { entryId } from './entry-id.ts';
import { FindingItem } from './finding-item.tsx';
import type { Group } from './groups.tsx';
import type { MethodWords } from './method-words.ts';
import { usesByFinding, usesIn } from './uses.ts';

const NO_USE: readonly never[] = [];

/** The findings by where they were said, in the report's order; each scenario tried on a case stands apart. */
export function findingGroups(rulebook: Rulebook, t: MethodWords): readonly Group[] {
  const uses = usesByFinding(usesIn(rulebook));
  const practice = new Set(rulebook.scenarios.flatMap((scenario) => scenario.practice));
  const groups = new Map<string, { key: string; title: string; findings: Finding[] }>();
  for (const finding of rulebook.findings) {
    const key = `${finding.source} ${finding.scenario ?? ''}`;
    const group = groups.get(key) ?? { key, title: titleOf(finding, t), findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ key, title, findings }) => ({
    key,
    title,
    entries: findings.map((finding) => ({
      id: entryId('finding', finding.ref),
      item: (
        <FindingItem
          key={finding.ref}
          finding={finding}
          uses={uses.get(finding.ref) ?? NO_USE}
          practice={practice.has(finding.ref)}
        />
      ),
    })),
  }));
}

function titleOf({ source, scenario }: Finding, t: MethodWords): string {
  const from = source === 'synthesis' || source === 'card' ? t(`result:source.${source}`) : t(`cases:${source}.name`);
  return scenario ? t('finding.group', { source: from, scenario: t(`scenarios:${scenario}.short`) }) : from;
}
