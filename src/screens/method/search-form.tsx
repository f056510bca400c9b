import { type ReactNode, useId } from 'react';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import { useMethodWords } from './method-words.ts';
import styles from './search-form.module.css';

type SearchFormProps = {
  readonly rulebook: Rulebook;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** How much was found, said as it changes. */
  readonly found: string;
  /** What else can be done with what is found. */
  readonly children: ReactNode;
};

/** A word, and four choices that narrow what is shown below. Nothing is sent, and nothing is stored. */
export function SearchForm({ rulebook, filters, onChange, found, children }: SearchFormProps) {
  const { t } = useMethodWords();
  const id = useId();
  const choice = (name: 'question' | 'scenario' | 'actor' | 'source', options: readonly [string, string][]) => (
    <p>
      <label htmlFor={`${id}-${name}`}>{t(`search.${name}`)}</label>
      <select
        id={`${id}-${name}`}
        value={filters[name]}
        onChange={(event) => onChange({ ...filters, [name]: event.target.value })}
      >
        <option value="">{t(`search.any.${name}`)}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <form className={styles['form']} aria-label={t('search.title')} onSubmit={(event) => event.preventDefault()}>
      <p className={styles['text']}>
        <label htmlFor={`${id}-text`}>{t('search.text')}</label>
        <input
          id={`${id}-text`}
          type="search"
          value={filters.text}
          autoComplete="off"
          onChange={(event) => onChange({ ...filters, text: event.target.value })}
          aria-describedby={`${id}-hint`}
        />
        <span id={`${id}-hint`} className={styles['hint']}>
          {t('search.hint')}
        </span>
      </p>
      {choice(
        'question',
        rulebook.questions.map((one) => [one.id, t(`questions:${one.id}.short`)]),
      )}
      {choice(
        'scenario',
        rulebook.scenarios.map((one) => [one.id, t(`scenarios:${one.id}.short`)]),
      )}
      {choice(
        'actor',
        rulebook.actors.map((actor) => [actor, t(`result:actors.${actor}`)]),
      )}
      {choice('source', [
        ...rulebook.cases.map((one): [string, string] => [one.id, t(`cases:${one.id}.name`)]),
        ['synthesis', t('result:source.synthesis')],
        ['card', t('result:source.card')],
      ])}
      <div className={styles['outcome']}>
        <p role="status">{found}</p>
        {children}
        <button type="button" onClick={() => onChange(NO_FILTERS)}>
          {t('search.clear')}
        </button>
        <p className={styles['hint']}>{t('search.printed')}</p>
      </div>
    </form>
  );
}
