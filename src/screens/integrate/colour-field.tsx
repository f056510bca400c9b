import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { type Colour, readColour } from '../../embed/colour.ts';
import type { Theme } from '../../embed/look.ts';
import styles from './colour-field.module.css';
import { ColourVerdict } from './colour-verdict.tsx';
import form from './integrate.module.css';

type ColourFieldProps = {
  /** Null: the compass's own. */
  readonly colour: Colour | null;
  readonly theme: Theme;
  readonly onChange: (colour: Colour | null) => void;
};

/** A palette always shows a colour: this one until one is chosen. */
const NONE_YET = '#000000';

/** The host's colour, typed or picked, and what becomes of it on each paper. What cannot be read changes nothing. */
export function ColourField({ colour, theme, onChange }: ColourFieldProps) {
  const { t } = useTranslation('integrate');
  const id = useId();
  const [text, setText] = useState(colour ?? '');
  const typed = text.trim();
  const wrong = typed !== '' && readColour(typed) === null;
  const change = (written: string) => {
    setText(written);
    const read = readColour(written.trim());
    if (read || written.trim() === '') onChange(read);
  };
  return (
    <div className={styles['colour']}>
      <div className={form['field']}>
        <label htmlFor={`${id}-hex`}>{t('colour.hex')}</label>
        <p id={`${id}-help`} className={form['help']}>
          {t('colour.help')}
        </p>
        <div className={styles['inputs']}>
          <input
            id={`${id}-hex`}
            type="text"
            value={text}
            onChange={(event) => change(event.target.value)}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={wrong}
            aria-describedby={`${id}-help ${id}-wrong`}
          />
          <input
            type="color"
            aria-label={t('colour.palette')}
            value={colour ?? NONE_YET}
            onChange={(event) => change(event.target.value)}
          />
          {text !== '' && (
            <button type="button" className={button['underlined']} onClick={() => change('')}>
              {t('colour.none')}
            </button>
          )}
        </div>
        <p id={`${id}-wrong`} role="status" className={form['wrong']}>
          {wrong && t('colour.wrong')}
        </p>
      </div>
      <ColourVerdict colour={colour} theme={theme} />
    </div>
  );
}
