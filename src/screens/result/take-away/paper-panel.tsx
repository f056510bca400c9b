import { BookOpenText, ClipboardCopy, FileText, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Copied } from '../../../components/copy-text.ts';
import { NewTab } from './new-tab.tsx';
import styles from './panel.module.css';
import { PanelWay } from './panel-way.tsx';
import type { Saved } from './saved.ts';

/** What is printed: the report of about two pages, or all that is on screen. */
export type Paper = 'report' | 'page';

/** What came of the note. `unfetched`: what makes it could not be had. */
export type SavedNote = { readonly name: string; readonly saved: Saved | 'unfetched' };

type PaperPanelProps = {
  /** True once printing has begun. */
  readonly print: (paper: Paper) => Promise<boolean>;
  /** The whole address of the result. */
  readonly address: string;
  /** Null until all of the result is worked out. */
  readonly note: (() => Promise<SavedNote>) | null;
  readonly copy: (near: HTMLElement) => Promise<Copied>;
};

/** The result on paper, and as a note for a council: a line says what came of each button. */
export function PaperPanel({ print, address, note, copy }: PaperPanelProps) {
  const { t } = useTranslation('report');
  const [said, setSaid] = useState('');
  const [held, setHeld] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  /** @param byFrame true when a frame around the page may be what stops it */
  const say = (text: string, byFrame = false) => {
    setSaid(text);
    setHeld(byFrame);
  };
  const printing = (paper: Paper) => async () => {
    say('');
    const begun = await print(paper);
    if (!begun) say(t('panel.printRefused'), true);
  };
  const saving = (save: NonNullable<typeof note>) => async () => {
    say(t('panel.making'));
    const came = await save().catch(() => null);
    if (!came) say(t('panel.unmade'));
    else say(t(`panel.${came.saved}`, { name: came.name }), came.saved === 'doubtful' || came.saved === 'refused');
  };
  const copying = async () => {
    if (!title.current) return;
    const copied = await copy(title.current).catch(() => 'refused');
    say(t(copied === 'refused' ? 'panel.copyRefused' : 'panel.copied'), copied === 'refused');
  };
  return (
    <section className={styles['panel']} aria-labelledby="paper-title">
      <h3 id="paper-title" ref={title}>
        {t('panel.title')}
      </h3>
      <p>{t('panel.help')}</p>
      <ul>
        <PanelWay icon={Printer} does={t('panel.report')} help={t('panel.reportHelp')} onPress={printing('report')} />
        <PanelWay icon={BookOpenText} does={t('panel.page')} help={t('panel.pageHelp')} onPress={printing('page')} />
        {note ? (
          <>
            <PanelWay icon={FileText} does={t('panel.note')} help={t('panel.noteHelp')} onPress={saving(note)} />
            <PanelWay icon={ClipboardCopy} does={t('panel.copy')} help={t('panel.copyHelp')} onPress={copying} />
          </>
        ) : (
          <li>{t('panel.waiting')}</li>
        )}
      </ul>
      <p>{t('panel.reveals')}</p>
      <p role="status">{said}</p>
      {held && <NewTab address={address} />}
    </section>
  );
}
