import { type KeyboardEvent, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import type { Effect } from '../../rulebook/shapes.ts';
import styles from './contest.module.css';
import type { Part } from './objection.ts';
import { recipientsIn } from './recipients.ts';
import { useRuleFacts } from './rule-facts.ts';
import { WaysOut } from './ways-out.tsx';

export type Contested = {
  readonly effect: Effect;
  /** The rulebook's number. */
  readonly rulebook: number;
  /** The whole link of the result whose answers may be joined; null where there are none of the reader's. */
  readonly resultAddress: string | null;
};

type ContestPanelProps = Contested & {
  readonly id: string;
  readonly why: string;
  readonly joined: boolean;
  readonly onWhy: (why: string) => void;
  readonly onJoined: (joined: boolean) => void;
  readonly onClose: () => void;
};

/** The rule in words, the reader's objection, the answers if they are joined, and the ways out: all that will leave is seen. */
export function ContestPanel({ id, effect, rulebook, resultAddress, ...draft }: ContestPanelProps) {
  const { why, joined, onWhy, onJoined, onClose } = draft;
  const { t } = useTranslation('contest');
  const field = useId();
  const recipients = useMemo(() => recipientsIn(document), []);
  const facts = useRuleFacts(effect, rulebook);
  const answers = joined ? resultAddress : null;
  const parts: readonly Part[] = [
    { id: 'objection', label: t('objection'), line: why.trim() || t('objectionEmpty') },
    ...facts.map(({ id, label, text, sent = text }) => ({ id, label, line: t('line', { label, text: sent }) })),
    ...(answers ? [{ id: 'answers' as const, label: t('fields.answers'), line: answersLine(answers) }] : []),
  ];
  // The link stands alone on its line: mail programs then keep it whole.
  function answersLine(address: string): string {
    return `${t('line', { label: t('fields.answers'), text: '' }).trimEnd()}\n${address}`;
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
  };
  return (
    <fieldset id={id} className={styles['panel']} onKeyDown={onKeyDown}>
      <legend>{t('title')}</legend>
      <p>{t('lead')}</p>
      <dl>
        {facts.map(({ id, label, text }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <label htmlFor={`${field}-why`}>{t('objection')}</label>
      <p id={`${field}-help`} className={styles['help']}>
        {t('objectionHelp')}
      </p>
      <textarea
        id={`${field}-why`}
        rows={5}
        autoComplete="off"
        value={why}
        aria-describedby={`${field}-help`}
        onChange={(event) => onWhy(event.target.value)}
      />
      {resultAddress && (
        <div className={styles['join']}>
          <input
            id={`${field}-join`}
            type="checkbox"
            checked={joined}
            aria-describedby={`${field}-reveals`}
            onChange={(event) => onJoined(event.target.checked)}
          />
          <label htmlFor={`${field}-join`}>{t('join')}</label>
          <p id={`${field}-reveals`} className={styles['help']}>
            {t('joinHelp')}
          </p>
          {joined && <p className={styles['link']}>{resultAddress}</p>}
        </div>
      )}
      <p>{t('privacy')}</p>
      <WaysOut recipients={recipients} subject={t('subject', { id: effect.id, rulebook })} parts={parts} />
      <button type="button" className={button['underlined']} onClick={onClose}>
        {t('close')}
      </button>
    </fieldset>
  );
}
