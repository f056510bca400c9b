import { useTranslation } from 'react-i18next';
import { Fold } from '../../../components/fold.tsx';
import type { LinkText } from '../../../link/text.ts';
import { ContentsOfLink } from './contents-of-link.tsx';
import { LinkWays } from './link-ways.tsx';
import { Prepare } from './prepare.tsx';
import { QrCode } from './qr-code.tsx';
import type { Saved } from './saved.ts';
import styles from './share.module.css';
import { fitsInLink, LONGEST_LINK, linkInCode, linkOf, type SharedResult, textIn } from './shared-result.ts';
import { TextFields } from './text-fields.tsx';

type ShareProps = {
  readonly shared: SharedResult;
  /** The sender's words, as they are being written. */
  readonly written: LinkText;
  readonly onWritten: (written: LinkText) => void;
  readonly save: (file: Blob, name: string) => Saved;
};

/** Everything one does with the link of a result: what it holds, words to add, copy, e-mail, apps, QR code. */
export function Share({ shared, written, onWritten, save }: ShareProps) {
  const { t } = useTranslation('share');
  const fits = fitsInLink(written);
  const text = textIn(written);
  const link = linkOf(shared, text);
  const short = link.length <= LONGEST_LINK;
  const inCode = linkInCode(shared, text);
  return (
    <div className={styles['share']}>
      <h3>{t('title')}</h3>
      <p>{t('lead')}</p>
      <ContentsOfLink questions={shared.rulebook.questions.length} tried={shared.play !== null} text={text !== null} />
      <TextFields text={written} onText={onWritten} />
      {fits && !short && <p role="alert">{t('tooLongLink', { length: link.length, most: LONGEST_LINK })}</p>}
      {fits && short && (
        <>
          <LinkWays link={link} project={text?.project ?? ''} />
          <Fold summary={t('qrTitle')} printed={false}>
            {inCode && !inCode.whole && <p>{t('qrWithoutNote')}</p>}
            {inCode ? <QrCode link={inCode.link} save={save} /> : <p>{t('qrNone')}</p>}
          </Fold>
        </>
      )}
      <Fold summary={t('prepareTitle')} printed={false}>
        <Prepare shared={shared} text={text} fits={fits} />
      </Fold>
    </div>
  );
}
