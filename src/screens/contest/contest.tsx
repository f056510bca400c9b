import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import styles from './contest.module.css';
import { useOneOpen } from './one-open.ts';
import { type Contested, ContestPanel } from './panel.tsx';

/** A quiet button that opens, in place, what is needed to object to a rule. What was written there outlives closing. */
export function Contest({ effect, rulebook, resultAddress }: Contested) {
  const { t } = useTranslation(['contest', 'effects']);
  const { isOpen, setOpen } = useOneOpen();
  const [why, setWhy] = useState('');
  const [joined, setJoined] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useId();
  // Another panel may have closed above: what was clicked must not leave the screen.
  useEffect(() => {
    if (isOpen) opener.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={`${button['underlined']} ${styles['open']}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t('button')}{' '}
        <span className="visually-hidden">{t('buttonHidden', { sentence: t(`effects:${effect.id}`) })}</span>
      </button>
      {isOpen && (
        <ContestPanel
          id={panel}
          effect={effect}
          rulebook={rulebook}
          resultAddress={resultAddress}
          why={why}
          joined={joined}
          onWhy={setWhy}
          onJoined={setJoined}
          onClose={close}
        />
      )}
    </>
  );
}
