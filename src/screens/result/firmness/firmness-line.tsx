import { useTranslation } from 'react-i18next';
import type { Firmness } from '../../../engine/firmness/firmness.ts';
import type { ScenarioReadings } from '../../../engine/firmness/readings.ts';

type FirmnessLineProps = {
  /** Null while it is being worked out. */
  readonly firmness: Firmness | null;
  readonly readings: readonly ScenarioReadings[] | null;
};

/** How firm the first place is: its word, and why in one sentence. */
export function FirmnessLine(props: FirmnessLineProps) {
  const { t } = useTranslation('firmness');
  return <p data-firmness={props.firmness?.word}>{t('title')}</p>;
}
