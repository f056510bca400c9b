import { useTranslation } from 'react-i18next';
import type { Family } from '../../rulebook/families-file.ts';
import { listIn } from '../../words/list-in.ts';
import { SourceLinks } from '../result/source-links.tsx';
import styles from './families.module.css';
import { LevelMark } from './level-mark.tsx';

type FamilyItemProps = {
  readonly family: Family;
  /** The objectives, in the order they are asked. */
  readonly objectives: readonly string[];
  /** The year in which its examples were known. */
  readonly year: number;
};

/** One family of tools: what it is, what it is good for, what to ask before choosing it, and examples. */
export function FamilyItem({ family, objectives, year }: FamilyItemProps) {
  const { t, i18n } = useTranslation(['scenario-page', 'families', 'questions']);
  const { id } = family;
  const names = family.examples.map((example) => t(`families:${id}.examples.${example}`));
  const sorted = names.sort(new Intl.Collator(i18n.language).compare);
  const heading = `family-${id}`;
  return (
    <section className={styles['family']} data-family={id} aria-labelledby={heading}>
      <h3 id={heading}>{t(`families:${id}.name`)}</h3>
      <p>{t(`families:${id}.what`)}</p>
      <Grounds refs={family.findings} />
      <h4>{t('families.objectives')}</h4>
      <ul className={styles['objectives']}>
        {objectives.map((objective) => {
          const said = family.objectives[objective];
          if (!said) return null;
          return (
            <li key={objective} data-objective={objective} data-level={said.level}>
              <p className={styles['objective']}>
                <strong>{t(`questions:objectives.options.${objective}.label`)}</strong>
                <span className={styles['level']}>
                  <LevelMark level={said.level} /> {t(`families.${said.level}`)}
                </span>
              </p>
              <div>
                <p>{t(`families:${id}.objectives.${objective}`)}</p>
                <Grounds refs={said.findings} />
              </div>
            </li>
          );
        })}
      </ul>
      <h4>{t('families.asks')}</h4>
      <ul className={styles['asks']}>
        {family.asks.map(({ id: ask, findings }) => (
          <li key={ask} data-ask={ask}>
            <p>{t(`families:${id}.asks.${ask}`)}</p>
            <Grounds refs={findings} />
          </li>
        ))}
      </ul>
      <p className={styles['examples']}>
        {t('families.examples', {
          year,
          examples: listIn(i18n.language, 'unit').format(sorted),
        })}
      </p>
    </section>
  );
}

/** What a sentence rests on: findings, or the editors alone, which is said. */
function Grounds({ refs }: { readonly refs: readonly string[] | undefined }) {
  const { t } = useTranslation('scenario-page');
  return refs ? <SourceLinks refs={refs} /> : <small className={styles['added']}>{t('families.added')}</small>;
}
