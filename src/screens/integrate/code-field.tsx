import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyTextButton } from '../../components/copy-text-button.tsx';
import styles from './code-field.module.css';

type CodeFieldProps = {
  readonly label: string;
  readonly code: string;
  /** Names the button: the page has several. */
  readonly copy: string;
};

/** Lines to paste elsewhere, whole, and the button that copies them. */
export function CodeField({ label, code, copy }: CodeFieldProps) {
  const { t } = useTranslation('integrate');
  const id = useId();
  return (
    <div className={styles['code']}>
      <label htmlFor={id}>{label}</label>
      {/* As tall as its text: the text stands behind, unseen. */}
      <div className={styles['whole']} data-code={code}>
        <textarea id={id} rows={1} readOnly value={code} spellCheck={false} />
      </div>
      <CopyTextButton
        text={code}
        words={{ copy, copied: t('copied'), copiedOldWay: t('copied'), refused: t('refused'), field: label }}
      />
    </div>
  );
}
