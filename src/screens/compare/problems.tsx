import { useTranslation } from 'react-i18next';
import styles from './compare.module.css';
import type { NotCompared } from './not-compared.ts';

/** So many are said one by one: a text that is no list of links may look like hundreds of them. */
const SAID = 8;
/** What was given is shown that far: enough to find it again. In characters. */
const SHOWN = 200;

type ProblemsProps = {
  readonly problems: readonly NotCompared[];
  /** What it goes by: a section of the page has a heading; beside a field, a line is enough. */
  readonly title: 'h2' | 'p';
};

/** Each thing that was not added, and why: said at once, and nothing is shown in its place. */
export function Problems({ problems, title: Title }: ProblemsProps) {
  const { t } = useTranslation(['compare', 'lost']);
  const said = (why: NotCompared['why']) => {
    switch (why) {
      case 'truncated':
      case 'altered':
      case 'newer':
      case 'unknown-rulebook':
        return t(`lost:${why}`);
      default:
        return t(`problems.${why}`);
    }
  };
  return (
    <div role="alert">
      {problems.length > 0 && (
        <div className={styles['noted']}>
          <Title className={styles['missing']}>{t('problems.title')}</Title>
          <ul>
            {problems.slice(0, SAID).map(({ which, why }, index) => (
              <li key={index}>
                {which && <span className={styles['under']}>{shortened(which)}</span>} {said(why)}
              </li>
            ))}
            {problems.length > SAID && <li>{t('problems.more', { count: problems.length - SAID })}</li>}
          </ul>
        </div>
      )}
    </div>
  );
}

const shortened = (which: string): string => (which.length > SHOWN ? `${which.slice(0, SHOWN)}…` : which);
