import { memo } from 'react';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import styles from './method.module.css';
import { useMethodWords } from './method-words.ts';
import { Part } from './part.tsx';

const LIMITS = [
  'cases',
  'workshop',
  'room',
  'roles',
  'fiction',
  'weights',
  'inferred',
  'coding',
  'silence',
  'unsaid',
] as const;

/** What the compass cannot know, and what it leaves to those who decide. */
export const Limits = memo(function Limits({ rulebook }: { readonly rulebook: Rulebook }) {
  const { t } = useMethodWords();
  const inferred = rulebook.effects.filter((effect) => effect.inferred).length;
  return (
    <Part id="limits">
      <ul className={styles['limits']}>
        {LIMITS.map((limit) => (
          <li key={limit}>
            <h3>{t(`limits.${limit}.title`)}</h3>
            <p>{t(`limits.${limit}.text`, { inferred, rules: rulebook.effects.length })}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
});
