import type { FirstPlace, PerScenario } from '../../../src/proof/fairness.ts';
import type { ScenarioId } from '../../../src/rulebook/shapes.ts';
import type { Voice } from './voice.ts';

/** First places before and after a change; `before` is null when there is nothing to compare with. */
export type Shares = { readonly before: PerScenario<FirstPlace> | null; readonly after: PerScenario<FirstPlace> };

/** The share of first places of each scenario, a line each: before and after, or as it is. */
export function firstPlacesText({ before, after }: Shares, { t, scenario }: Voice, language: string): string[] {
  const format = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  const percent = ({ share }: FirstPlace) => new Intl.NumberFormat(language, format).format(share);
  return (Object.keys(after) as ScenarioId[]).map((id) => {
    const share = percent(after[id]);
    return t('editing:firstPlaces.share', {
      scenario: scenario(id),
      share: before ? t('editing:fromTo', { before: percent(before[id]), after: share }) : share,
    });
  });
}
