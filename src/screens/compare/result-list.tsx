import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { Link } from '../../components/link.tsx';
import { sameResults } from '../../engine/compare/same-results.ts';
import styles from './compare.module.css';
import { type ComparedResult, useNames } from './compared-result.ts';
import own from './result-list.module.css';
import { ResultName } from './result-name.tsx';

type ResultListProps = {
  readonly results: readonly ComparedResult[];
  readonly onRename: (index: number, name: string) => void;
  readonly onRemove: (index: number) => void;
};

/** The results compared: what each is called, what is tried in it, the way to it, and out of here. */
export function ResultList({ results, onRename, onRemove }: ResultListProps) {
  const { t } = useTranslation('compare');
  const names = useNames(results);
  return (
    <section className={styles['section']} aria-labelledby="compared-title">
      <h2 id="compared-title" tabIndex={-1}>
        {t('results.title')}
      </h2>
      <ol className={own['results']}>
        {results.map((result, index) => {
          const hidden = <span className="visually-hidden"> {t('results.hidden', { name: names[index] })}</span>;
          return (
            // Not its address: a new name is a new address, and would take the focus from the field.
            <li key={`${index} of ${results.length}`}>
              <ResultName number={index + 1} name={result.name} onRename={(name) => onRename(index, name)} />
              <p className={styles['onPaper']}>{names[index]}</p>
              <Tried result={result} />
              <p className={own['ways']}>
                <Link {...result.address} className={button['quiet']}>
                  {t('results.open')}
                  {hidden}
                </Link>
                <button type="button" className={button['underlined']} onClick={() => onRemove(index)}>
                  {t('results.remove')}
                  {hidden}
                </button>
              </p>
            </li>
          );
        })}
      </ol>
      {sameResults(results).map(([first, again]) => (
        <p key={again} role="status">
          {t('results.same', { first: names[first], again: names[again] })}
        </p>
      ))}
      {results.some(({ name }) => name) && <p className={styles['soft']}>{t('results.received')}</p>}
    </section>
  );
}

/** The rules that a result was made with, and what is played with in it. */
function Tried({ result: { model, tried, off, recommendation } }: { readonly result: ComparedResult }) {
  const { t } = useTranslation(['compare', 'play']);
  return (
    <ul className={`${own['tried']} ${styles['soft']}`}>
      <li>{t('results.rules', { number: recommendation.rulebook })}</li>
      {tried.length > 0 && <li>{t('results.tried', { count: tried.length })}</li>}
      {model.priority && <li>{t('results.priority', { actor: t(`play:actors.named.${model.priority}`) })}</li>}
      {off.length > 0 && <li>{t('results.off', { count: off.length })}</li>}
    </ul>
  );
}
