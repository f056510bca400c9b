import type { Rulebook } from '../../rulebook/rulebook.ts';
import { formatDay } from '../../words/day.ts';
import { useMethodWords } from './method-words.ts';
import { Part } from './part.tsx';

/** A rulebook that was published: its number, and the day. */
export type Published = { readonly number: number; readonly date: string };

type VersionProps = { readonly rulebook: Rulebook; readonly history: readonly Published[] };

/** Which rules these are, those that came before, where they are written, and under what licence. */
export function Version({ rulebook: { version }, history }: VersionProps) {
  const { t, i18n } = useMethodWords();
  return (
    <Part id="version">
      <p>{version === 0 ? t('version.draft') : t('version.number', { number: version })}</p>
      {history.length === 0 ? (
        <p>{t('version.none')}</p>
      ) : (
        <ul>
          {history.map(({ number, date }) => (
            <li key={number}>{t('version.published', { number, date: formatDay(i18n.language, date) })}</li>
          ))}
        </ul>
      )}
      <p>{t('version.links')}</p>
      <p>{t('version.sources')}</p>
      <p>{t('version.licence')}</p>
    </Part>
  );
}
