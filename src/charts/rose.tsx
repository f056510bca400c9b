import { useTranslation } from 'react-i18next';
import type { ScenarioPlace } from '../rulebook/rulebook.ts';
import { DialFace } from './dial-face.tsx';
import styles from './rose.module.css';

/** The compass before any answer. The needle shows north: nothing has been asked yet. */
export function Rose({ scenarios }: { readonly scenarios: readonly ScenarioPlace[] }) {
  const { t } = useTranslation(['rose', 'scenarios']);
  const placing = scenarios.map(({ id, tool, lead }, index) =>
    t('place', {
      number: index + 1,
      scenario: t(`scenarios:${id}.short`),
      tool: t(`${tool}`),
      lead: t(`${lead}`),
    }),
  );
  return (
    <figure className={styles['figure']}>
      <DialFace
        scenarios={scenarios}
        label={[t('label'), ...placing].join(' ')}
        needle={<path d="M0-114 9 0-9 0Z" className={styles['needle']} />}
      />
      <figcaption>{t('reading')}</figcaption>
    </figure>
  );
}
