import type { i18n } from 'i18next';
import type { SavedFile } from '../../screens/result/take-away/saved.ts';
import { formatDay } from '../../words/day.ts';
import { downloadOf } from '../picture/download-of.ts';
import type { Drawing } from '../picture/drawings-on-page.ts';
import { pngOf } from '../picture/png-of.ts';
import { svgOf } from '../picture/svg-of.ts';
import type { TakenResult } from '../taken-result.ts';
import { csvOf } from './csv-of.ts';
import { jsonOf } from './json-of.ts';
import { takenFileName } from './taken-file-name.ts';

/**
 * Saves the result's file.
 * @throws RangeError before its firmness is worked out: the file says it
 */
export async function takeJson(taken: TakenResult, words: i18n): Promise<SavedFile> {
  const text = jsonOf(taken);
  if (text === null) throw new RangeError('No file of a result whose firmness is not worked out');
  return save(new Blob([text], { type: 'application/json' }), takenFileName(taken, words, null, 'json'));
}

/** Saves the table of its contributions. */
export async function takeCsv(taken: TakenResult, words: i18n): Promise<SavedFile> {
  const file = new Blob([csvOf(taken, words)], { type: 'text/csv;charset=utf-8' });
  return save(file, takenFileName(taken, words, words.t('files.contributions', { ns: 'data' }), 'csv'));
}

/** Saves a drawing of the page, with its case over it, and under it the project, the number of the rules and the day. */
export async function takePicture(
  taken: TakenResult,
  words: i18n,
  { element, part, title, caption }: Omit<Drawing, 'id'>,
  kind: 'svg' | 'png',
): Promise<SavedFile> {
  const name = takenFileName(taken, words, part, kind);
  const t = words.getFixedT(words.language, ['data', 'cases']);
  const { text, openCase } = taken;
  const under = { rulebook: taken.rulebook.version, date: formatDay(words.language, taken.day) };
  const svg = svgOf(element, {
    title: openCase ? t('pictures.titled', { picture: title, case: t(`cases:${openCase.id}.name`) }) : title,
    caption: [
      ...caption,
      // Said to be the sender's own: never over the drawing, as if the compass said it.
      ...(text?.project ? [t('pictures.project', { project: text.project })] : []),
      t('pictures.source'),
      t('pictures.rules', under),
    ],
  });
  const file = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
  return file ? save(file, name) : { name, saved: 'refused' };
}

const save = (file: Blob, name: string): SavedFile => ({ name, saved: downloadOf(file, name) });
