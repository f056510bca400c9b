import { useTranslation } from 'react-i18next';
import { Contents } from '../../components/contents.tsx';
import { Part } from '../../components/part.tsx';
import { formatDay } from '../../words/day.ts';
import type { Recipients } from '../contest/recipients.ts';
import { Contact } from './contact.tsx';
import { Recourse } from './recourse.tsx';
import styles from './statement.module.css';

/** The day on which what the statement says was last looked at, screen by screen. */
const DRAWN_UP = '2026-11-23';
const PARTS = ['state', 'results', 'unreachable', 'made', 'contact', 'recourse'] as const;
const FAULTS = ['dial', 'charts', 'drawings', 'pictures', 'note', 'pdf', 'embed'] as const;
const TOOLS = ['axe', 'html', 'spoken', 'size'] as const;

type StatementProps = {
  /** Whom to write to; null where it cannot be known. */
  readonly recipients: Recipients | null;
  /** The address of this page. */
  readonly here: string;
};

/**
 * The accessibility statement that French law imposes, its parts and their order those of the model (RGAA 4.1, « Obligations
 * d'accessibilité »; decree 2019-768, article 4). « Non conforme » holds until there is an audit: nothing in it is measured by us.
 */
export function Statement({ recipients, here }: StatementProps) {
  const { t, i18n } = useTranslation(['accessibility', 'interface']);
  const part = (id: (typeof PARTS)[number]) => ({ id: `statement-${id}`, title: t(`${id}.title`) });
  return (
    <>
      <h1 tabIndex={-1}>{t('interface:accessibility.title')}</h1>
      <p className="lead">{t('commitment')}</p>
      <p>{t('plan')}</p>
      <p>{t('applies')}</p>
      <Contents label={t('contents')} here={here} parts={PARTS.map(part)} />
      <Part {...part('state')}>
        <p>
          <strong>{t('state.text')}</strong>
        </p>
        <p>{t('state.why')}</p>
      </Part>
      <Part {...part('results')}>
        <p>{t('results.text')}</p>
        <p>{t('results.automatic')}</p>
      </Part>
      <Part {...part('unreachable')}>
        <h3>{t('unreachable.faults')}</h3>
        <p>{t('unreachable.faultsHelp')}</p>
        <ul className={styles['list']}>
          {FAULTS.map((fault) => (
            <li key={fault}>{t(`unreachable.list.${fault}`)}</li>
          ))}
        </ul>
        <h3>{t('unreachable.burden')}</h3>
        <p>{t('unreachable.burdenText')}</p>
        <h3>{t('unreachable.exempt')}</h3>
        <p>{t('unreachable.exemptText')}</p>
      </Part>
      <Part {...part('made')}>
        <p>{t('made.date', { day: formatDay(i18n.language, DRAWN_UP) })}</p>
        <h3>{t('made.technologies')}</h3>
        <p>{t('made.technologiesText')}</p>
        <h3>{t('made.environment')}</h3>
        <p>{t('made.environmentHelp')}</p>
        <p>{t('made.chromium')}</p>
        <h3>{t('made.tools')}</h3>
        <ul className={styles['list']}>
          {TOOLS.map((tool) => (
            <li key={tool}>{t(`made.${tool}`)}</li>
          ))}
        </ul>
        <h3>{t('made.pages')}</h3>
        <p>{t('made.pagesText')}</p>
      </Part>
      <Part {...part('contact')}>
        <Contact recipients={recipients} />
      </Part>
      <Part {...part('recourse')}>
        <Recourse />
      </Part>
    </>
  );
}
