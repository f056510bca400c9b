import { Link } from '../../components/link.tsx';
import { goTo } from './go-to.ts';
import styles from './method.module.css';
import { useMethodWords } from './method-words.ts';

/** The parts of the page, in order: each is a section with this id and a heading of its own. */
export const PARTS = ['reasoning', 'rules', 'findings', 'formulas', 'fairness', 'limits', 'version'] as const;

/** What the page holds. The links keep its address, which the rules and Back depend on. */
export function Contents({ here }: { readonly here: string }) {
  const { t } = useMethodWords();
  return (
    <nav className={styles['contents']} aria-label={t('page.contents')}>
      <ol>
        {PARTS.map((part) => (
          <li key={part}>
            <Link href={here} follow={() => goTo(part)}>
              {t(`${part}.title`)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
