import type { i18n } from 'i18next';
import type { ScenarioId } from '../../../rulebook/shapes.ts';
import { listIn } from '../../../words/list-in.ts';

/**
 * Says who would stand first without one of some findings.
 * @param count how many findings have that effect, each by itself
 * @param leaders who would, in the report's order
 * @param now who does now
 */
export function withoutFindings(
  words: i18n,
  count: number,
  leaders: readonly ScenarioId[],
  now: readonly ScenarioId[],
): string {
  const t = words.getFixedT(words.language, ['change', 'scenarios']);
  const and = listIn(words.language);
  const scenario = and.format(leaders.map((id) => t(`scenarios:${id}.name`)));
  if (leaders.length > 1) return t('finding.tied', { count, scenarios: scenario });
  return t(leaders.some((id) => now.includes(id)) ? 'finding.alone' : 'finding.becomes', { count, scenario });
}
