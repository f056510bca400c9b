import { useTranslation } from 'react-i18next';
import { REPORT } from './fetched-later.ts';
import type { ReportPartProps } from './report-part.tsx';
import { usePart } from './use-part.ts';

/** The report and the note of a result, or its data, once their file is here: the result is complete without them. */
export function ReportWhenHere({ part, taken }: Omit<ReportPartProps, 'words'>) {
  const { i18n } = useTranslation();
  const { code } = usePart(REPORT, i18n, i18n.language, true);
  return code && <code.ReportPart part={part} taken={taken} words={i18n} />;
}
