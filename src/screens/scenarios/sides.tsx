import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../rulebook/finding.ts';
import { FindingEntry } from './finding-entry.tsx';
import styles from './scenario.module.css';

type SidesProps = {
  readonly findings: readonly Finding[];
  /** What each column is called. */
  readonly titles: { readonly lever: string; readonly brake: string };
  /** Their level, under the heading they stand under. */
  readonly heading: 'h3' | 'h4' | 'h5';
};

/** Two columns: what the group saw for the scenario, and against it. */
export function Sides({ findings, titles, heading: Heading }: SidesProps) {
  const { t } = useTranslation('scenario-page');
  return (
    <div className={styles['sides']}>
      {(['lever', 'brake'] as const).map((side) => {
        const found = findings.filter((finding) => finding.side === side);
        return (
          <div key={side} data-side={side}>
            <Heading>{titles[side]}</Heading>
            {found.length === 0 ? <p className={styles['soft']}>{t('tables.none')}</p> : <Findings findings={found} />}
          </div>
        );
      })}
    </div>
  );
}

type FindingsProps = {
  readonly findings: readonly Finding[];
  readonly label?: (finding: Finding) => string;
  /** Beside each other where there is room, as the three actors are. */
  readonly abreast?: boolean;
};

/** Findings where they belong, one after the other. */
export function Findings({ findings, label, abreast = false }: FindingsProps): ReactNode {
  return (
    <ul className={styles['findings']} data-abreast={abreast || undefined}>
      {findings.map((finding) => (
        <FindingEntry key={finding.ref} finding={finding.ref} {...(label ? { label: label(finding) } : {})} />
      ))}
    </ul>
  );
}
