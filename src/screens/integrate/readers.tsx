import { useTranslation } from 'react-i18next';
import styles from './integrate.module.css';
import { Part } from './part.tsx';

const FACTS = ['sent', 'stored', 'draft', 'link', 'host'] as const;

/** What becomes of what a host's readers answer. */
export function Readers() {
  const { t } = useTranslation('integrate');
  return (
    <Part id="readers">
      <ul className={styles['facts']}>
        {FACTS.map((fact) => (
          <li key={fact}>{t(`readers.${fact}`)}</li>
        ))}
      </ul>
    </Part>
  );
}
