import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { ReportDocument } from '../report/document/report-document.ts';
import { originOf, reportOf } from '../report/document/report-of.ts';
import { PrintedReport } from '../report/print/printed-report.tsx';
import type { ToTake } from '../report/taken-result.ts';
import type { Paper } from '../screens/result/take-away/paper-panel.tsx';
import { askToPrint } from './ask-to-print.ts';
import { takenNow } from './taken-now.ts';

type Printed = { readonly paper: Paper; readonly document: ReportDocument };

/**
 * Prints a result: its report in place of the page, also when the browser's own command prints; the page when that is
 * asked for, and at its end where it comes from. The report is made when it is printed and thrown away after: it costs nothing to whoever only reads.
 * @returns what to draw, and a way to print: true once it has begun
 */
export function usePaper(taken: ToTake, words: i18n): [ReactNode, (paper: Paper) => Promise<boolean>] {
  const [printed, setPrinted] = useState<Printed | null>(null);
  const wanted = useRef<Paper>('report');
  useEffect(() => {
    const before = () => {
      const paper = wanted.current;
      const document = (paper === 'page' ? originOf : reportOf)(takenNow(taken), words);
      // At once: the browser draws the paper as soon as this event is over.
      flushSync(() => setPrinted({ paper, document }));
    };
    const after = () => {
      wanted.current = 'report';
      setPrinted(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [taken, words]);
  const print = async (paper: Paper) => {
    wanted.current = paper;
    const begun = await askToPrint(window);
    if (!begun) wanted.current = 'report';
    return begun;
  };
  return [printed && <BesidePage {...printed} />, print];
}

/** Beside the page: its styles hide the page on paper for a report, and set where a whole page comes from at its end. */
function BesidePage({ paper, document: report }: Printed) {
  useLayoutEffect(() => {
    document.body.dataset['printed'] = paper;
    return () => {
      delete document.body.dataset['printed'];
    };
  }, [paper]);
  return createPortal(<PrintedReport document={report} />, document.body);
}
