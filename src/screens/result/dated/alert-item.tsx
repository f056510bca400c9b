import { useTranslation } from 'react-i18next';
import type { AlertDifference } from '../../../engine/rules-change/differences.ts';
import type { Dated } from './dated.ts';
import { Citations } from './rule-item.tsx';

/** An alert that is raised under one rulebook alone: against whom, its name, where it comes from. */
export function AlertItem({ dated, alert }: { readonly dated: Dated; readonly alert: AlertDifference }) {
  const { t } = useTranslation(['dated', 'alerts', 'scenarios']);
  const said = alert.raised.map(({ scenario, level: [former, level] }) => {
    const name = t(`scenarios:${scenario}.short`);
    if (!former) return t('alert.now', { scenario: name, level: t(`levels.${level ?? 'vigilance'}`) });
    if (!level) return t('alert.noMore', { scenario: name, level: t(`levels.${former}`) });
    return t('alert.other', { scenario: name, former: t(`levels.${former}`), level: t(`levels.${level}`) });
  });
  return (
    <li>
      <p>
        <strong>{t(`alerts:${alert.alert}.title`)}</strong>
      </p>
      {said.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <Citations dated={dated} findings={alert.findings} />
    </li>
  );
}
