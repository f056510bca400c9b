import { useId, useState } from 'react';
import styles from './integrate.module.css';

type NumberFieldProps = {
  readonly label: string;
  readonly help: string;
  /** Said of what is no whole number from `least` to `most`: nothing changes then. */
  readonly refused: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
};

/** A whole number, in CSS pixels. What cannot be one is said, and the last good one stays. */
export function NumberField({ label, help, refused, value, least, most, onChange }: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState(String(value));
  const read = (typed: string): number | null => {
    const number = /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : Number.NaN;
    return number >= least && number <= most ? number : null;
  };
  const wrong = read(text) === null;
  const change = (typed: string) => {
    setText(typed);
    const number = read(typed);
    if (number !== null) onChange(number);
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-help`} className={styles['help']}>
        {help}
      </p>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => change(event.target.value)}
        aria-invalid={wrong}
        aria-describedby={`${id}-help ${id}-wrong`}
      />
      <p id={`${id}-wrong`} role="status" className={styles['wrong']}>
        {wrong && refused}
      </p>
    </div>
  );
}
