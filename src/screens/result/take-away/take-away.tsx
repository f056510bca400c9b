import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkText } from '../../../link/text.ts';
import result from '../result.module.css';
import type { Saved } from './saved.ts';
import styles from './share.module.css';
import { Share } from './share.tsx';
import { fitsInLink, type SharedResult, textIn } from './shared-result.ts';
import { useWritten } from './use-written.ts';

type TakeAwayProps = {
  /** What its link is made of. */
  readonly shared: SharedResult;
  /** What the sender of the link that brought it wrote: it goes on with the result, to be changed. */
  readonly received: LinkText | null;
  readonly save: (file: Blob, name: string) => Saved;
  /** What most come for, first: print it, put it in a file. Given the words that go with the result. */
  readonly paper?: (text: LinkText | null) => ReactNode;
  /** The other ways, after the link. */
  readonly others?: (text: LinkText | null) => ReactNode;
};

/** Everything one takes away of a result. */
export function TakeAway({ shared, received, save, paper, others }: TakeAwayProps) {
  const { t } = useTranslation('share');
  const [written, write] = useWritten(received, shared.answers);
  return (
    <section className={`${result['section']} ${styles['takeAway']}`} aria-labelledby="take-away-title">
      <h2 id="take-away-title">{t('takeAway')}</h2>
      {!fitsInLink(written) && <p>{t('leftOut')}</p>}
      {paper?.(textIn(written))}
      <Share shared={shared} written={written} onWritten={write} save={save} />
      {others?.(textIn(written))}
    </section>
  );
}
