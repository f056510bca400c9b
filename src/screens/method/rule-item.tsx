import { memo } from 'react';
import { ScenarioMark } from '../../components/scenario-mark.tsx';
import type { Effect } from '../../rulebook/shapes.ts';
import { Contest } from '../contest/contest.tsx';
import { CitedFindings } from './cited-findings.tsx';
import { Conditions } from './conditions.tsx';
import styles from './entry.module.css';
import { entryId } from './entry-id.ts';
import { useMethodWords } from './method-words.ts';
import { weightWords } from './weight-words.ts';

type RuleItemProps = {
  readonly effect: Effect;
  /** The number of the rulebook, which an objection names. */
  readonly rulebook: number;
};

/** One rule: whom it is about, which way and how much it weighs, when it holds, and the findings behind it; and a way to object. */
export const RuleItem = memo(function RuleItem({ effect, rulebook }: RuleItemProps) {
  const { t } = useMethodWords();
  const { id, scenario, actor, when, inferred, findings } = effect;
  return (
    <li id={entryId('rule', id)} tabIndex={-1} className={styles['entry']} data-effect={id}>
      <p className={styles['about']}>
        <span className={styles['scenario']}>
          <ScenarioMark scenario={scenario} /> {t(`scenarios:${scenario}.short`)}
        </span>
        <span>{t(`result:actors.${actor}`)}</span>
        <strong>{weightWords(effect, t)}</strong>
      </p>
      <div>
        <p className={styles['sentence']}>{t(`effects:${id}`)}</p>
        <Conditions when={when} />
        {inferred && <p className={styles['inferred']}>{t('rule.inferred')}</p>}
        <CitedFindings refs={findings} />
        <div className={styles['foot']}>
          <span className={styles['id']}>
            {t('rule.id')} <code>{id}</code>
          </span>
          <Contest effect={effect} rulebook={rulebook} resultAddress={null} />
        </div>
      </div>
    </li>
  );
});
