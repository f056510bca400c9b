import type { Rulebook } from '../../../src/rulebook/rulebook.ts';
import type { Voice } from './voice.ts';

/** How many entries a rulebook has, a line each. The facets of the cards describe a scenario: they are not counted. */
export function countsOf({ questions, effects, alerts, actions, findings, cases }: Rulebook, { t }: Voice): string[] {
  const counts = [
    ['questions', questions.length],
    ['effects', effects.length],
    ['alerts', alerts.length],
    ['actions', actions.length],
    ['findings', findings.filter(({ facet }) => facet === null).length],
    ['cases', cases.length],
  ] as const;
  return counts.map(([kind, number]) => t('editing:count', { name: t(`editing:kinds.${kind}`), number }));
}
