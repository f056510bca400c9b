import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../components/button.module.css';
import { Link } from '../components/link.tsx';
import type { Route } from '../components/route.ts';
import { ScenarioMark } from '../components/scenario-mark.tsx';
import type { CaseId, ScenarioId } from '../rulebook/shapes.ts';
import styles from './home.module.css';

type HomeProps = {
  readonly scenarios: readonly { readonly id: ScenarioId; readonly route: Route }[];
  readonly cases: readonly { readonly id: CaseId; readonly route: Route }[];
  readonly start: Route;
  /** True when some answers wait: the start resumes them. */
  readonly begun: boolean;
  readonly method: Route;
  /** The compass before any answer: the page is complete without it, and keeps its place. */
  readonly rose: ReactNode;
};

/** What it is, for whom, how long, what happens to the answers; start, or open a case. */
export function Home({ scenarios, cases, start, begun, method, rose }: HomeProps) {
  const { t } = useTranslation(['interface', 'cases', 'scenarios']);
  return (
    <>
      <div className={styles['opening']}>
        <div>
          <h1 tabIndex={-1}>{t('home.title')}</h1>
          <p className="lead">{t('home.lead')}</p>
          <div className={button['row']}>
            <Link {...start} className={button['primary']}>
              {t(begun ? 'home.resume' : 'home.start')}
            </Link>
            <span className={styles['promise']}>{t('home.promise')}</span>
          </div>
        </div>
        <div className={styles['rose']}>{rose}</div>
      </div>

      <section className={styles['section']} aria-labelledby="home-cases">
        <h2 id="home-cases">{t('home.casesTitle')}</h2>
        <p>{t('home.casesHelp')}</p>
        <ul className={styles['columns']}>
          {cases.map(({ id, route }) => (
            <li key={id}>
              <h3>
                <Link {...route}>{t(`cases:${id}.name`)}</Link>
              </h3>
              <p>{t(`cases:${id}.summary`)}</p>
            </li>
          ))}
        </ul>
      </section>

      <section className={styles['section']} aria-labelledby="home-scenarios">
        <h2 id="home-scenarios">{t('home.scenariosTitle')}</h2>
        <ul className={styles['quarters']}>
          {scenarios.map(({ id, route }) => (
            <li key={id} data-colour={id}>
              <h3>
                <ScenarioMark scenario={id} /> <Link {...route}>{t(`scenarios:${id}.short`)}</Link>
              </h3>
              <p>{t(`scenarios:${id}.gist`)}</p>
            </li>
          ))}
        </ul>
      </section>

      <div className={`${styles['section']} ${styles['columns']} ${styles['prose']}`}>
        <section>
          <h2>{t('home.whoTitle')}</h2>
          <p>{t('home.who')}</p>
        </section>
        <section>
          <h2>{t('home.getTitle')}</h2>
          <p>{t('home.get')}</p>
          <p>
            <Link {...method}>{t('home.method')}</Link>
          </p>
        </section>
        <section>
          <h2>{t('home.dataTitle')}</h2>
          <p>{t('home.data')}</p>
        </section>
      </div>
    </>
  );
}
