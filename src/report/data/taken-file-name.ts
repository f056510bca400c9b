import type { i18n } from 'i18next';
import type { TakenResult } from '../taken-result.ts';
import { type Ending, fileName } from './file-name.ts';

/**
 * The name of a file of a result: its day, and the project as its sender wrote it, or the case.
 * @param part what of the result is in it; null for the result itself
 */
export const takenFileName = (
  { day, text, openCase }: TakenResult,
  words: i18n,
  part: string | null,
  ending: Ending,
): string =>
  fileName(day, text?.project || (openCase && words.t(`${openCase.id}.name`, { ns: 'cases' })), part, ending);
