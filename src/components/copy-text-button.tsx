import { Copy } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import button from './button.module.css';
import { type Copied, copyText } from './copy-text.ts';
import styles from './copy-text-button.module.css';

type CopyTextButtonProps = {
  readonly text: string;
  readonly words: {
    readonly copy: string;
    readonly copied: string;
    readonly copiedOldWay: string;
    readonly refused: string;
    /** Names the field to copy from by hand. */
    readonly field: string;
  };
};

/** A button that copies a text and says what came of it. Where nothing copies, the text is there, selected. */
export function CopyTextButton({ text, words }: CopyTextButtonProps) {
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: Copied } | null>(null);
  const pressed = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  // What was said of a text that has changed since is said no more.
  const copied = outcome?.of === text ? outcome.copied : null;
  useEffect(() => {
    if (outcome?.copied !== 'refused') return;
    field.current?.focus();
    field.current?.select();
  }, [outcome]);
  const copy = async () => {
    if (pressed.current) setOutcome({ of: text, copied: await copyText(text, pressed.current) });
  };
  const said = { copied: words.copied, 'old-way': words.copiedOldWay, refused: words.refused };
  return (
    <div className={styles['copy']}>
      <button ref={pressed} type="button" className={button['outlined']} onClick={copy}>
        <Copy />
        {words.copy}
      </button>
      <p role="status" id={id}>
        {copied && said[copied]}
      </p>
      {copied === 'refused' && (
        <textarea ref={field} readOnly rows={6} value={text} aria-label={words.field} aria-describedby={id} />
      )}
    </div>
  );
}
