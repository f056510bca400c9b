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
  /** Given the words that go with the result. */
  readonly ways: (text: LinkText | null) => OtherWays;
};

/** Beside the link. `paper`, what most come for, is before it: print the result, put it in a file. */
type OtherWays = { readonly paper?: ReactNode; readonly others?: ReactNode };

/** Everything one takes away of a result. */
export function TakeAway({ shared, received, save, ways }: TakeAwayProps) {
  const { t } = useTranslation('share');
  const [written, write] = useWritten(received, shared.answers);
  const { paper, others } = ways(textIn(written));
  return (
    <section className={`${result['section']} ${styles['takeAway']}`} aria-labelledby="take-away-title">
      <h2 id="take-away-title">{t('takeAway')}</h2>
      {!fitsInLink(written) && <p>{t('leftOut')}</p>}
      {paper}
      <Share shared={shared} written={written} onWritten={write} save={save} />
      {others}
    </section>
  );
}
