import type { i18n } from 'i18next';
import { reportOf } from '../report/document/report-of.ts';
import { copyRichText } from '../report/note/copy-rich-text.ts';
import { richText } from '../report/note/rich-text.ts';
import { takeNote } from '../report/note/take-note.ts';
import type { ToTake } from '../report/taken-result.ts';
import { PaperPanel } from '../screens/result/take-away/paper-panel.tsx';
import { takenNow } from './taken-now.ts';
import { usePaper } from './use-paper.tsx';

type TakePaperProps = { readonly taken: ToTake; readonly words: i18n };

/** The report of a result, on paper and as a note for a council. */
export function TakePaper({ taken, words }: TakePaperProps) {
  const [printed, print] = usePaper(taken, words);
  const whole = Object.values(taken.workedOut).every((part) => part !== null);
  return (
    <>
      <PaperPanel
        print={print}
        address={taken.address}
        // A note stays in a file: it is not made of half a result.
        note={whole ? () => takeNote(takenNow(taken), words) : null}
        copy={async (near) => copyRichText(richText(reportOf(takenNow(taken), words)), near)}
      />
      {printed}
    </>
  );
}
