import type { LinkProblem } from '../../link/decode.ts';

/** A text given to be compared: what was pasted, or a file's. */
export type GivenText = {
  /** Null when the file could not be read. */
  readonly text: string | null;
  /** The name of the file; null for what was pasted. */
  readonly file: string | null;
};

/** What was given and is not compared, and why. */
export type NotCompared = {
  /** The link as it was given, or the name of the file; empty for a text without any link. */
  readonly which: string;
  readonly why:
    | LinkProblem
    | 'partial'
    | 'too-many'
    | 'nothing-found'
    /** The device gave nothing of a file, or it is far too large. */
    | 'unreadable'
    /** A file that a newer version saved. */
    | 'newer-file'
    /** A file with fields, as ours has, but which is none of ours or is cut. */
    | 'not-result'
    /** A file that was edited since it was saved. */
    | 'damaged'
    /** What reads it, or the rules it needs, could not be had. */
    | 'unfetched';
};
