import type { Block, ReportDocument, Said } from '../../src/report/document/report-document.ts';

const joined = (said: Said) => said.map(({ text }) => text).join('');

/** Every text of a report, in the order read; a link apart from the sentence it ends. */
export const textsIn = ({ blocks }: ReportDocument): readonly string[] => blocks.flatMap(textsOf);

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return paragraph(block.said);
    case 'note':
      return block.said.map(joined);
    case 'list':
      return block.items.map(joined);
    case 'pairs':
      return [...block.head, ...block.pairs.flat()];
    case 'table':
      return [block.caption, ...block.head.map(({ text }) => text), ...block.rows.flat()];
    case 'code':
      return [block.label];
  }
}

function paragraph(said: Said): readonly string[] {
  const links = said.filter(({ kind }) => kind === 'link').map(({ text }) => text);
  return [joined(said.filter(({ kind }) => kind !== 'link')).trim(), ...links];
}
