import { useTranslation } from 'react-i18next';
import type { Everywhere as Entry } from '../../rulebook/shapes.ts';
import styles from './result.module.css';
import { SourceLinks } from './source-links.tsx';

/** What the workshop said whatever the scenario: it separates nothing, and is not to be forgotten. */
export function Everywhere({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation(['result', 'alerts']);
  return (
    <section className={styles['section']} aria-labelledby="everywhere-title">
      <h2 id="everywhere-title">{t('everywhere.title')}</h2>
      <p>{t('everywhere.help')}</p>
      <ul className={styles['everywhere']}>
        {entries.map(({ id, findings }) => (
          <li key={id}>
            <h3>{t(`alerts:${id}.title`)}</h3>
            <p>{t(`alerts:${id}.text`)}</p>
            <SourceLinks refs={findings} />
          </li>
        ))}
      </ul>
    </section>
  );
}
