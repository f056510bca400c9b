import { useTranslation } from 'react-i18next';
import type { FetchedPart } from './fetched-part.ts';
import type { ReportPartProps } from './report-part.tsx';
import { usePart } from './use-part.ts';

const REPORT: FetchedPart<typeof import('./report-part')> = {
  load: () => import('./report-part.tsx'),
  words: ['explanations', 'report'],
};

/** The report and the note of a result, or its data, once their file is here: the result is complete without them. */
export function ReportWhenHere({ part, taken }: Omit<ReportPartProps, 'words'>) {
  const { i18n } = useTranslation();
  const { code } = usePart(REPORT, i18n, i18n.language, true);
  return code && <code.ReportPart part={part} taken={taken} words={i18n} />;
}
