import type { i18n } from 'i18next';
import type { ToTake } from '../report/taken-result.ts';
import { TakeData } from './take-data.tsx';
import { TakePaper } from './take-paper.tsx';

export type ReportPartProps = {
  /** The printed report and the note; or the data and the drawings. */
  readonly part: 'paper' | 'data';
  readonly taken: ToTake;
  readonly words: i18n;
};

/** The report of a result, its note and its data, in a file of their own. */
export function ReportPart({ part, ...props }: ReportPartProps) {
  return part === 'paper' ? <TakePaper {...props} /> : <TakeData {...props} />;
}
