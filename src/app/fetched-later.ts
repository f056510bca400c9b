import type { FetchedPart } from './fetched-part.ts';

// Named by files that are fetched themselves: their names are no part of the first one.

/** What prints a result, and puts it in files. */
export const REPORT: FetchedPart<typeof import('./report-part')> = {
  load: () => import('./report-part.tsx'),
  words: ['explanations', 'report'],
};

/** Where one opens a result that was saved: at the foot of the home. */
export const OPEN_FILE: FetchedPart<typeof import('./open-file-part')> = {
  load: () => import('./open-file-part.tsx'),
  words: ['report'],
};

/** What reads it. */
export const SAVED_FILE: FetchedPart<unknown> = { load: () => import('./saved-file-part.ts'), words: [] };

export const CHARTS: FetchedPart<unknown> = { load: () => import('./charts-part.ts'), words: [] };

/** What draws a link as a QR code. */
export const QR_CODE: FetchedPart<unknown> = {
  load: () => import('../screens/result/take-away/draw-code.ts'),
  words: [],
};

/** The library that writes the note for a council: as large as all the first screen. */
export const NOTE: FetchedPart<unknown> = { load: () => import('../report/note/docx-of.ts'), words: [] };
