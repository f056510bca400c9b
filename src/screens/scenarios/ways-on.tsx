import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { Link } from '../../components/link.tsx';
import { Part } from '../../components/part.tsx';
import type { Route } from '../../components/route.ts';
import { ScenarioMark } from '../../components/scenario-mark.tsx';
import type { CaseId, ScenarioId } from '../../rulebook/shapes.ts';
import styles from './scenario.module.css';

export type Ways = {
  readonly openCase: (id: CaseId) => Route;
  readonly scenario: (id: ScenarioId) => Route;
  readonly overview: Route;
  readonly start: Route;
  /** True when some answers wait: the start resumes them. */
  readonly begun: boolean;
};

type WaysOnProps = {
  readonly ways: Ways;
  readonly tried: readonly CaseId[];
  /** The scenario after this one; the first, after the last. */
  readonly next: ScenarioId | null;
};

/** Where to go from a scenario: its cases, one's own answers, the next scenario. */
export function WaysOn({ ways, tried, next }: WaysOnProps) {
  const { t } = useTranslation(['scenario-page', 'interface', 'cases', 'scenarios']);
  return (
    <Part id="scenario-next" title={t('next.title')}>
      <p>{t('next.start')}</p>
      <div className={button['row']}>
        <Link {...ways.start} className={button['primary']}>
          {t(ways.begun ? 'interface:home.resume' : 'interface:home.start')}
        </Link>
      </div>
      <p>{t('next.cases')}</p>
      <ul className={styles['ways']}>
        {tried.map((id) => (
          <li key={id}>
            <Link {...ways.openCase(id)}>{t(`cases:${id}.name`)}</Link>
            <span className={styles['soft']}>{t(`cases:${id}.summary`)}</span>
          </li>
        ))}
      </ul>
      {next && (
        <>
          <p>{t('next.next')}</p>
          <ul className={styles['ways']}>
            <li>
              <ScenarioMark scenario={next} /> <Link {...ways.scenario(next)}>{t(`titles.${next}`)}</Link>
              <span className={styles['soft']}>{t(`scenarios:${next}.gist`)}</span>
            </li>
          </ul>
        </>
      )}
      <p>
        <Link {...ways.overview}>{t('next.all')}</Link>
      </p>
    </Part>
  );
}
