/** A piece of a sentence. A source names the findings behind what stands before it. */
export type Run =
  | { readonly kind: 'text' | 'strong' | 'source'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** One thing said. */
export type Said = readonly Run[];

/** A part of a report, in the order read. Nothing of how it looks: each rendering decides that. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly said: Said }
  /** Set apart from what the compass says by itself: the sender's words, the line that never leaves. */
  | { readonly kind: 'note'; readonly said: readonly Said[] }
  /** With boxes to tick where `checks`. */
  | { readonly kind: 'list'; readonly items: readonly Said[]; readonly checks: boolean }
  | Table
  /** What is asked, and what is answered. */
  | {
      readonly kind: 'pairs';
      readonly head: readonly [string, string];
      readonly pairs: readonly (readonly [string, string])[];
    }
  /** A link to be read by a camera. */
  | { readonly kind: 'code'; readonly link: string; readonly label: string };

/** A table whose rows begin with their name. */
export type Table = {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly { readonly text: string; readonly numeric: boolean }[];
  /** As many cells as the head. */
  readonly rows: readonly (readonly string[])[];
};

export type ReportDocument = {
  /** For the properties of a file: the first heading. */
  readonly title: string;
  readonly language: string;
  readonly blocks: readonly Block[];
};

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...said: readonly (string | Run)[]): Block => ({ kind: 'paragraph', said: saying(...said) });
/** A list, or nothing where nothing is listed. */
export const list = (items: readonly Said[], checks = false): readonly Block[] =>
  items.length > 0 ? [{ kind: 'list', items, checks }] : [];

/** A piece of text, or several one after the other: what is a string is plain. */
export const saying = (...said: readonly (string | Run)[]): Said =>
  said.map((one) => (typeof one === 'string' ? { kind: 'text', text: one } : one));
export const strong = (text: string): Run => ({ kind: 'strong', text });
