import { useTranslation } from 'react-i18next';
import { actionsInCommon, type SharedAction } from '../../engine/compare/actions-in-common.ts';
import { listIn } from '../../words/list-in.ts';
import styles from './compare.module.css';
import { type ComparedResult, useNames } from './compared-result.ts';
import own from './ways-and-actions.module.css';

/** The actions that every plan has, by the actor who acts, then those of some plans alone. */
export function SharedActions({ results }: { readonly results: readonly ComparedResult[] }) {
  const { t } = useTranslation('compare');
  const { planned, everywhere, elsewhere } = actionsInCommon(results);
  return (
    <section className={styles['section']} aria-labelledby="shared-actions-title">
      <h2 id="shared-actions-title">{t('actions.title')}</h2>
      {planned.length < 2 ? (
        <p>{t('actions.noPlan')}</p>
      ) : (
        <>
          <p>{t('actions.help')}</p>
          <h3>{t('actions.everywhere')}</h3>
          {everywhere.length === 0 ? (
            <p>{t('actions.none')}</p>
          ) : (
            <ByActor results={results} actions={everywhere} named={false} />
          )}
          {elsewhere.length > 0 && (
            <>
              <h3>{t('actions.elsewhere')}</h3>
              <ByActor results={results} actions={elsewhere} named />
            </>
          )}
        </>
      )}
    </section>
  );
}

type ByActorProps = {
  readonly results: readonly ComparedResult[];
  readonly actions: readonly SharedAction[];
  /** True when each action is followed by the results that have it. */
  readonly named: boolean;
};

function ByActor({ results, actions, named }: ByActorProps) {
  const { t, i18n } = useTranslation(['compare', 'result', 'actions']);
  const names = useNames(results);
  const both = listIn(i18n.language);
  const actors = [...new Set(actions.map(({ actor }) => actor))];
  return actors.map((actor) => (
    <div key={actor} className={own['group']}>
      <h4>{t(`result:actors.${actor}`)}</h4>
      <ul className={own['items']}>
        {actions
          .filter((one) => one.actor === actor)
          .map(({ id, inResults }) => (
            <li key={id} data-action={id}>
              {t(`actions:${id}`)}
              {named && (
                <span className={styles['under']}>
                  {' '}
                  {t('actions.in', { names: both.format(inResults.flatMap((at) => names[at] ?? [])) })}
                </span>
              )}
            </li>
          ))}
      </ul>
    </div>
  ));
}
