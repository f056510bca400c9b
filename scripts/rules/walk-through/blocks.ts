/** A fenced block of a Markdown document that can be played. */
export type Block = {
  /** `console`: commands and what they print. `json`: a file to write. `yaml`: text to append. `diff`: a change to make. */
  readonly kind: Kind;
  /** The file it is about, from the root; empty for `console`. */
  readonly file: string;
  readonly lines: readonly string[];
  /** Where its lines stand in the document (from 0), and by how many spaces they are indented. */
  readonly start: number;
  readonly indent: string;
};

const KINDS = ['console', 'json', 'yaml', 'diff'] as const;
type Kind = (typeof KINDS)[number];

/**
 * The blocks of a document that say what they are about: ```console, and ```json, ```yaml or ```diff followed by the name
 * of a file. The others are for readers alone.
 */
export function blocksIn(document: string): Block[] {
  const lines = document.split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const opening = /^( *)```(\w*) ?(\S*)$/.exec(lines[at] ?? '');
    if (!opening) continue;
    const [, indent = '', word = '', file = ''] = opening;
    const end = lines.indexOf(`${indent}\`\`\``, at + 1);
    if (end < 0) throw new Error(`Line ${at + 1}: this block has no end.`);
    const kind = KINDS.find((one) => one === word);
    if (kind && (kind === 'console' || file))
      blocks.push({
        ...{ kind, file, indent, start: at + 1 },
        lines: lines.slice(at + 1, end).map((line) => line.slice(indent.length)),
      });
    at = end;
  }
  return blocks;
}

/** The document with other lines in one of its blocks. */
export function withLines(document: string, { start, lines, indent }: Block, now: readonly string[]): string {
  const all = document.split('\n');
  all.splice(start, lines.length, ...now.map((line) => (line ? indent + line : line)));
  return all.join('\n');
}
