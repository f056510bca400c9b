import { type ChangeEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { Fold } from '../../components/fold.tsx';
import type { FileProblem } from './file-problem.ts';
import styles from './open-file.module.css';

type OpenFileProps = {
  /** Reads the file and goes to its result; what is wrong with it, or null when it opened. */
  readonly onFile: (file: File) => Promise<FileProblem | null>;
};

/** Opens a result that was saved as a file, for the few who have one. The file stays on the device. */
export function OpenFile({ onFile }: OpenFileProps) {
  const { t } = useTranslation('data');
  const [state, setState] = useState<FileProblem | 'reading' | null>(null);
  const latest = useRef(0);
  const id = useId();
  const choose = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    if (!file) return;
    latest.current += 1;
    const turn = latest.current;
    setState('reading');
    const problem = await onFile(file).catch((): FileProblem => 'unreadable');
    // Another one was chosen meanwhile: this one has no more to say.
    if (turn !== latest.current) return;
    setState(problem);
    // So that the same file, once put right, may be chosen again.
    input.value = '';
  };
  const problem = state === 'reading' ? null : state;
  return (
    <div className={styles['open']}>
      <Fold summary={t('open.title')} printed={false}>
        <label htmlFor={id}>{t('open.label')}</label>
        <p id={`${id}-help`}>{t('open.help')}</p>
        <input
          id={id}
          type="file"
          className={button['file']}
          accept=".json,application/json"
          onChange={choose}
          aria-describedby={`${id}-help ${id}-status`}
          aria-invalid={problem !== null}
        />
        <p id={`${id}-status`} role="status">
          {state === 'reading' ? t('open.reading') : problem && t(`open.problems.${problem}`)}
        </p>
      </Fold>
    </div>
  );
}
