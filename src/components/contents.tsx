import styles from './contents.module.css';
import { goToOnceThere } from './go-to.ts';
import { Link } from './link.tsx';

type ContentsProps = {
  readonly label: string;
  /**
   * The address of the page: the links keep it, since Back and what is shared depend on it. Empty where nothing after `#`
   * is taken, on pages without a script: the links are then plain ones.
   */
  readonly here: string;
  /** The parts in order, by the id of their element. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
};

/** What a long page holds, each part one step away. */
export function Contents({ label, here, parts }: ContentsProps) {
  return (
    <nav className={styles['contents']} aria-label={label}>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <Link href={here || `#${id}`} follow={() => goToOnceThere(id)}>
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
