import { useTranslation } from 'react-i18next';
import type { ScenarioReadings } from '../engine/firmness/readings.ts';
import type { Scenario } from '../rulebook/shapes.ts';
import { listIn } from '../words/list-in.ts';
import { type Needle, needleOf } from './needle.ts';

type Drawn = {
  readonly scenarios: readonly Scenario[];
  readonly readings: readonly ScenarioReadings[] | null;
  readonly placed: boolean;
};

/** All that the dial of a result draws, in plain sentences: where the needle leans, then the readings, most first. */
export function useDialWords({ scenarios, readings, placed }: Drawn): string {
  const { t, i18n } = useTranslation(['charts', 'scenarios']);
  if (!placed) return t('dial.unanswered');
  if (!readings) return t('dial.waiting');
  const times = [...readings]
    .sort((a, b) => b.outOfTwenty - a.outOfTwenty)
    .map(({ scenario, outOfTwenty }) =>
      t(outOfTwenty === 0 ? 'dial.never' : 'dial.times', {
        scenario: t(`scenarios:${scenario}.short`),
        count: outOfTwenty,
      }),
    );
  const lean = ({ length, sides, short }: Needle) => {
    if (length === 0) return t('dial.nil');
    const list = listIn(i18n.language);
    const towards = t('dial.leans', { sides: list.format(sides.map((side) => t(`dial.${side}`))) });
    return short ? `${towards} ${t('dial.short')}` : towards;
  };
  return `${lean(needleOf(scenarios, readings))} ${t('dial.fan', { list: times.join(t('dial.separator')) })}`;
}
