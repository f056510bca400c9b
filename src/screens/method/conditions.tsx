import type { When } from '../../rulebook/shapes.ts';
import { listIn } from '../../words/list-in.ts';
import { conditionsOf } from './conditions-of.ts';
import styles from './entry.module.css';
import { useMethodWords } from './method-words.ts';

/** When an entry holds: « Si vous répondez… », every question tied to the next by « et ». */
export function Conditions({ when }: { readonly when: When }) {
  const { t, i18n } = useMethodWords();
  const both = listIn(i18n.language);
  return (
    <p className={styles['condition']}>
      {t('rule.when', { conditions: both.format(conditionsOf(when, t, i18n.language)) })}
    </p>
  );
}
