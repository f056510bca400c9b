import type { i18n } from 'i18next';
import { drawCode } from '../../screens/result/take-away/draw-code.ts';
import type { SavedNote } from '../../screens/result/take-away/paper-panel.tsx';
import { takenFileName } from '../data/taken-file-name.ts';
import { reportOf } from '../document/report-of.ts';
import { downloadOf } from '../picture/download-of.ts';
import type { TakenResult } from '../taken-result.ts';

/** Makes the note for a council, with a library that is fetched for it alone, and saves it. */
export async function takeNote(taken: TakenResult, words: i18n): Promise<SavedNote> {
  const name = takenFileName(taken, words, words.t('panel.file', { ns: 'report' }), 'docx');
  const library = await import('./docx-of.ts').catch(() => null);
  if (!library) return { name, saved: 'unfetched' };
  const report = reportOf(taken, words);
  const code = report.blocks.find((block) => block.kind === 'code');
  // A canvas that gives nothing back (some browsers guard against tracking) leaves the code out: the link is there.
  const png = code
    ? await drawCode(code.link)
        .png()
        .catch(() => null)
    : null;
  const picture = png && new Uint8Array(await png.arrayBuffer());
  const file = new Blob([await library.docxOf(report, picture)], { type: library.DOCX_TYPE });
  return { name, saved: downloadOf(file, name) };
}
