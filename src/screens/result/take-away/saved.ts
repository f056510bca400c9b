/**
 * What came of saving a file. `doubtful`: a frame may hold downloads back, and no browser says so to the page.
 */
export type Saved = 'saved' | 'doubtful' | 'refused';

/** The same, with the name of the file. */
export type SavedFile = { readonly name: string; readonly saved: Saved };
