import type { Block } from '../document/report-document.ts';

/** A part of a report: its heading, and how its blocks are set on paper. */
export type Section = {
  readonly blocks: readonly Block[];
  /** `wide`: the whole line. `columns`: two of them. `code`: beside a code to be read by a camera. */
  readonly set: 'wide' | 'columns' | 'code';
  /** So short that neither a page nor a column cuts what is under one of its headings. */
  readonly short: boolean;
};

/** A report cut before each heading of its second level; what comes first is a section too. */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const starts = blocks.flatMap((block, at) => (at === 0 || isTitle(block) ? [at] : []));
  return starts.map((from, at) => {
    const own = blocks.slice(from, starts[at + 1]);
    return { blocks: own, set: setOf(own), short: isTitle(own[0]) && piecesIn(own) <= SHORT };
  });
}

/** True of the heading of a section. */
export const isTitle = (block: Block | undefined): boolean => block?.kind === 'heading' && block.level === 2;

function setOf(blocks: readonly Block[]): Section['set'] {
  const has = (kind: Block['kind']) => blocks.some((block) => block.kind === kind);
  if (has('code')) return 'code';
  return has('table') || !isTitle(blocks[0]) || piecesIn(blocks) < FEW ? 'wide' : 'columns';
}

/** So few things said fill no two columns. */
const FEW = 3;
/** So many things said take a quarter of a page at most. */
const SHORT = 12;

/** How many things are said, headings apart. */
const piecesIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => {
    if (block.kind === 'heading') return sum;
    return sum + (block.kind === 'list' ? block.items.length : block.kind === 'pairs' ? block.pairs.length : 1);
  }, 0);

/** What goes together: a heading of the third level with what it says, as far as the next title. */
export function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && isSubtitle(last[0]) && !isSubtitle(block) && !isLabelled(block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

const isSubtitle = (block: Block | undefined): boolean => block?.kind === 'heading' && block.level === 3;
/** A paragraph that begins with its own title. */
const isLabelled = (block: Block): boolean => block.kind === 'paragraph' && block.said[0]?.kind === 'strong';
