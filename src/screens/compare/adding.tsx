import { type ChangeEvent, type MouseEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import own from './adding.module.css';
import styles from './compare.module.css';
import { MOST_COMPARED } from './compared-result.ts';
import type { GivenText, NotCompared } from './not-compared.ts';
import { Problems } from './problems.tsx';
import { readFiles } from './read-files.ts';

type AddingProps = {
  /** How many are compared already. */
  readonly count: number;
  /** What was last given here and could not be added. */
  readonly problems: readonly NotCompared[];
  /** Gives true when something of it was added. */
  readonly onAdd: (given: readonly GivenText[]) => Promise<boolean>;
};

/** Where links are pasted, or files opened. A fifth result is refused here, before anything is read. */
export function Adding({ count, problems, onAdd }: AddingProps) {
  const { t } = useTranslation('compare');
  const id = useId();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  // Open for whoever begins, and for as long as they go on; folded beside a comparison that a link brought.
  const [begins] = useState(count < 2);
  const full = count >= MOST_COMPARED;
  // At the click: a sandbox without `allow-forms` lets no submission begin.
  const submit = async (event: MouseEvent) => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() === '') return document.getElementById(`${id}-text`)?.focus();
    // What gave nothing stays, to be mended; so does what was typed meanwhile.
    if (await onAdd([{ text, file: null }])) setText((now) => (now === text ? '' : now));
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const given = await readFiles([...(target.files ?? [])]);
    // Else the same file could not be opened twice.
    target.value = '';
    if (given.length > 0) await onAdd(given);
  };
  return (
    <div className={own['adding']}>
      <p role="status">
        {count === 1 && t('add.single')}
        {count > 1 && !full && t('add.count', { number: count, most: MOST_COMPARED })}
        {full && t('add.full')}
      </p>
      {full && <Problems problems={problems} title="p" />}
      {!full && (
        <details open={begins}>
          <summary>{t('add.title')}</summary>
          <form noValidate>
            <label htmlFor={`${id}-text`}>{t('add.text')}</label>
            <p id={`${id}-help`}>{t('add.help')}</p>
            <p id={`${id}-missing`} role="status" className={styles['missing']}>
              {missing && t('add.nothing')}
            </p>
            <textarea
              id={`${id}-text`}
              className={styles['field']}
              rows={4}
              value={text}
              onChange={(event) => setText(event.target.value)}
              autoComplete="off"
              spellCheck={false}
              aria-describedby={`${id}-help ${id}-missing`}
              aria-invalid={missing}
            />
            {/* Between the field and its button: both are in view when it comes, on a phone too. */}
            <Problems problems={problems} title="p" />
            <button type="submit" className={button['primary']} onClick={submit}>
              {t('add.submit')}
            </button>
            <label htmlFor={`${id}-files`}>{t('add.files')}</label>
            <p id={`${id}-files-help`}>{t('add.filesHelp')}</p>
            <input
              id={`${id}-files`}
              className={button['file']}
              type="file"
              multiple
              accept=".json,.txt,application/json,text/plain"
              onChange={open}
              aria-describedby={`${id}-files-help`}
            />
          </form>
        </details>
      )}
    </div>
  );
}
