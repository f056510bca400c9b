import { useTranslation } from 'react-i18next';
import { listIn } from '../../../words/list-in.ts';
import { formatBalance } from '../../../words/points.ts';
import type { Headline } from './headlines.ts';

/** How headlines are said. */
export function useSummary(): (headlines: readonly Headline[]) => string {
  const { t, i18n } = useTranslation(['play', 'scenarios']);
  const list = listIn(i18n.language);
  const name = (scenario: string) => t(`scenarios:${scenario}.name`);
  const place = (rank: number) => t('summary.ordinal', { count: rank, ordinal: true });
  const say = (headline: Headline): string => {
    switch (headline.kind) {
      case 'first': {
        const scenario = name(headline.scenario);
        if (headline.from === null) return t('summary.firstNow', { scenario });
        return t('summary.first', { scenario, from: place(headline.from), to: place(1) });
      }
      case 'alone':
        return t('summary.alone', { scenario: name(headline.scenario) });
      case 'shared':
        return t('summary.shared', { scenarios: list.format(headline.scenarios.map(name)) });
      case 'stay':
        return t(headline.scenarios.length > 1 ? 'summary.stayShared' : 'summary.stay', {
          scenarios: list.format(headline.scenarios.map(name)),
        });
      case 'place':
        return t('summary.place', {
          scenario: name(headline.scenario),
          from: place(headline.from),
          to: place(headline.to),
        });
      case 'balance':
        return t('summary.balance', {
          scenario: name(headline.scenario),
          from: formatBalance(headline.from),
          to: formatBalance(headline.to),
        });
      default:
        return t(`summary.${headline.kind}`);
    }
  };
  return (headlines) => headlines.map(say).join(' ');
}
