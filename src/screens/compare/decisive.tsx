import { useTranslation } from 'react-i18next';
import { MOST_CHANGES } from '../../engine/change/tipping-points.ts';
import { weighedApart } from '../../engine/compare/compared.ts';
import { leadersOf, type Pair } from '../../engine/compare/pairs.ts';
import { listIn } from '../../words/list-in.ts';
import styles from './compare.module.css';
import { type ComparedResult, useNames } from './compared-result.ts';
import { DecisiveSets } from './decisive-sets.tsx';
import own from './ways-and-actions.module.css';

type DecisiveProps = {
  readonly results: readonly ComparedResult[];
  readonly pairs: readonly Pair[];
};

/** From each result where something is answered, how few answers of each other one put first what that one has first. */
export function Decisive({ results, pairs }: DecisiveProps) {
  const { t, i18n } = useTranslation('compare');
  const both = listIn(i18n.language);
  const names = useNames(results);
  const leaders = useLeaderWords();
  const weighed = results.flatMap((_, index) => (pairs.some(({ from }) => from === index) ? [index] : []));
  if (pairs.every(({ decisive }) => decisive.toHaveFirst.kind === 'same'))
    return (
      <section className={styles['section']} aria-labelledby="decisive-title">
        <h2 id="decisive-title">{t('decisive.title')}</h2>
        <p>
          {t('decisive.all', {
            names: both.format(weighed.map((index) => t('results.hidden', { name: names[index] }))),
            scenarios: leaders(results[weighed[0] ?? 0]),
          })}
        </p>
      </section>
    );
  return (
    <section className={styles['section']} aria-labelledby="decisive-title">
      <h2 id="decisive-title">{t('decisive.title')}</h2>
      <p>{t('decisive.help')}</p>
      {weighed.map((from) => (
        <div key={from} className={own['group']}>
          <h3>{t('decisive.from', { from: names[from] })}</h3>
          {pairs
            .filter((pair) => pair.from === from)
            .map((pair) => (
              <Towards key={pair.to} results={results} pair={pair} />
            ))}
        </div>
      ))}
    </section>
  );
}

function Towards({ results, pair }: { readonly results: readonly ComparedResult[]; readonly pair: Pair }) {
  const { t } = useTranslation('compare');
  const names = useNames(results);
  const leaders = useLeaderWords();
  const { toHaveFirst } = pair.decisive;
  const [one, other] = [results[pair.from], results[pair.to]];
  if (!one || !other) return null;
  const to = names[pair.to] ?? '';
  const scenarios = leaders(other);
  return (
    <>
      {toHaveFirst.kind === 'sets' ? (
        <DecisiveSets sets={toHaveFirst.sets} other={other} to={to} scenarios={scenarios} />
      ) : (
        <p>{t(`decisive.${toHaveFirst.kind}`, { to, scenarios, most: MOST_CHANGES })}</p>
      )}
      {weighedApart(one, other) && <p>{t('decisive.apart', { to })}</p>}
    </>
  );
}

/** Who stands first in a result; empty where nothing is answered. */
function useLeaderWords(): (result: ComparedResult | undefined) => string {
  const { t, i18n } = useTranslation('scenarios');
  const both = listIn(i18n.language);
  return (result) =>
    both.format(result ? leadersOf(result.recommendation).map((scenario) => t(`${scenario}.name`)) : []);
}
