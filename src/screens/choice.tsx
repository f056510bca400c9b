import styles from './choice.module.css';

type ChoiceProps = {
  readonly id: string;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
  readonly label: string;
  /** Empty when the label is enough. */
  readonly hint: string;
};

/**
 * True for the second click of a double click: begun on another screen, it would answer a question nobody has read.
 */
export const isSecondOfTwo = (event: Event): boolean => 'detail' in event && Number(event.detail) > 1;

/** One native radio or checkbox, its whole line a target. */
export function Choice({ id, type, name, value, checked, onTick, label, hint }: ChoiceProps) {
  return (
    <div className={styles['choice']}>
      <input
        id={id}
        type={type}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => isSecondOfTwo(event.nativeEvent) || onTick(event.target.checked)}
        // Its name without its example, which is its description: said once, and not twice.
        aria-labelledby={hint ? `${id}-label` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label htmlFor={id}>
        <span id={`${id}-label`} className={styles['label']}>
          {label}
        </span>
        {hint && (
          <span id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </span>
        )}
      </label>
    </div>
  );
}
