import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { Link } from '../../components/link.tsx';
import { Part } from '../../components/part.tsx';
import { ScenarioMark } from '../../components/scenario-mark.tsx';
import type { ScenarioPlace } from '../../rulebook/rulebook.ts';
import type { Case } from '../../rulebook/shapes.ts';
import { listIn } from '../../words/list-in.ts';
import styles from './overview.module.css';
import type { Ways } from './ways-on.tsx';

type OverviewProps = {
  readonly scenarios: readonly ScenarioPlace[];
  readonly cases: readonly Pick<Case, 'id' | 'tried'>[];
  readonly ways: Omit<Ways, 'overview'>;
};

/** The four scenarios side by side in plain words, placed as on the dial where there is room, and the cases they were tried on. */
export function Overview({ scenarios, cases, ways }: OverviewProps) {
  const { t, i18n } = useTranslation(['scenario-page', 'interface', 'scenarios', 'cases', 'result', 'findings']);
  const list = listIn(i18n.language);
  return (
    <>
      <h1 tabIndex={-1}>{t('interface:scenarios.title')}</h1>
      <p className="lead">{t('overview.lead')}</p>
      <section aria-labelledby="scenarios-list">
        <h2 id="scenarios-list" className="visually-hidden">
          {t('overview.list')}
        </h2>
        <ul className={styles['dial']}>
          {scenarios.map(({ id, tool, lead }) => (
            <li key={id} className={styles['scenario']} data-colour={id} data-at={`${lead}-${tool}`}>
              <h3>
                <ScenarioMark scenario={id} /> {t(`titles.${id}`)}
              </h3>
              <p>{t(`scenarios:${id}.gist`)}</p>
              <dl>
                <dt>{t('overview.vision')}</dt>
                <dd>{t(`findings:card/${id}/vision`)}</dd>
                <dt>{t('place.tool')}</dt>
                <dd>{t(`place.tools.${id}`)}</dd>
                <dt>{t('place.lead')}</dt>
                <dd>{t(`place.leads.${id}`)}</dd>
              </dl>
              <p>{t(`result:practices.${id}`)}</p>
              <p>
                <Link {...ways.scenario(id)}>
                  {t('overview.see')}{' '}
                  <span className="visually-hidden">
                    {t('overview.seeHidden', { scenario: t(`scenarios:${id}.name`) })}
                  </span>
                </Link>
              </p>
            </li>
          ))}
        </ul>
        <p className={styles['reading']}>{t('overview.reading')}</p>
      </section>
      <Part id="scenarios-cases" title={t('overview.casesTitle')}>
        <p>{t('overview.casesHelp')}</p>
        <ul className={styles['cases']}>
          {cases.map(({ id, tried }) => (
            <li key={id}>
              <h3>
                <Link {...ways.openCase(id)}>{t(`cases:${id}.name`)}</Link>
              </h3>
              <p>{t(`cases:${id}.summary`)}</p>
              <p>{t('overview.tried', { scenarios: list.format(tried.map((one) => t(`scenarios:${one}.name`))) })}</p>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="scenarios-start" title={t('overview.startTitle')}>
        <p>{t('overview.startHelp')}</p>
        <div className={button['row']}>
          <Link {...ways.start} className={button['primary']}>
            {t(ways.begun ? 'interface:home.resume' : 'interface:home.start')}
          </Link>
        </div>
      </Part>
    </>
  );
}
