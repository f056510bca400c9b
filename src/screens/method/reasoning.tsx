import styles from './method.module.css';
import { useMethodWords } from './method-words.ts';
import { Part } from './part.tsx';

/** How the compass reasons, in eleven sentences (scoring, in plain words). */
export function Reasoning() {
  const { t } = useMethodWords();
  return (
    <Part id="reasoning">
      <ol className={styles['sentences']}>
        <li>{t('reasoning.rules')}</li>
        <li>{t('reasoning.sides')}</li>
        <li>{t('reasoning.strength')}</li>
        <li>{t('reasoning.weights')}</li>
        <li>{t('reasoning.balance')}</li>
        <li>{t('reasoning.tie')}</li>
        <li>{t('reasoning.unknown')}</li>
        <li>{t('reasoning.silence')}</li>
        <li>{t('reasoning.alerts')}</li>
        <li>{t('reasoning.readings')}</li>
        <li>{t('reasoning.decision')}</li>
      </ol>
    </Part>
  );
}
