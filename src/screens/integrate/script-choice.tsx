import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './integrate.module.css';

type ScriptChoiceProps = {
  readonly script: boolean;
  readonly onChange: (script: boolean) => void;
};

/** The frame with its script, or alone where a site takes no script. */
export function ScriptChoice({ script, onChange }: ScriptChoiceProps) {
  const { t } = useTranslation('integrate');
  const id = useId();
  return (
    <fieldset className={styles['radios']}>
      <legend>{t('script.label')}</legend>
      {([true, false] as const).map((value) => (
        <label key={String(value)}>
          <input type="radio" name={id} checked={script === value} onChange={() => onChange(value)} />
          <span>{t(value ? 'script.with' : 'script.without')}</span>
        </label>
      ))}
    </fieldset>
  );
}
