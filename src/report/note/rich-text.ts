import type { Block, ReportDocument, Run, Said, Table } from '../document/report-document.ts';

/** A report as it is pasted: into a word processor, or where only plain text goes. */
export type RichText = { readonly html: string; readonly plain: string };

/** Writes a report for the clipboard. Every text is escaped; a code is left out, since the link is above it in full. */
export function richText({ language, blocks }: ReportDocument): RichText {
  return {
    html: `<div lang="${escaped(language)}">${blocks.map(html).join('')}</div>`,
    plain: `${blocks.map(plain).filter(Boolean).join('\n')}\n`,
  };
}

function html(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level}`, escaped(block.text));
    case 'paragraph':
      return element('p', inHtml(block.said));
    case 'note':
      return element('blockquote', block.said.map((said) => element('p', inHtml(said))).join(''));
    case 'list':
      return element(
        'ul',
        block.items.map((said) => element('li', (block.checks ? '☐ ' : '') + inHtml(said))).join(''),
      );
    case 'pairs':
      return tableHtml({ caption: '', head: block.head.map((text) => ({ text, numeric: false })), rows: block.pairs });
    case 'table':
      return tableHtml(block);
    case 'code':
      return '';
  }
}

/** With the borders that a word processor keeps. */
function tableHtml({ caption, head, rows }: Omit<Table, 'kind'>): string {
  const cell = (name: 'td' | 'th', text: string, at: number) =>
    `<${name}${head[at]?.numeric ? ' align="right"' : ''}>${escaped(text)}</${name}>`;
  const row = (cells: readonly string[]) =>
    element('tr', cells.map((text, at) => cell(at === 0 ? 'th' : 'td', text, at)).join(''));
  const names = element('tr', head.map(({ text }, at) => cell('th', text, at)).join(''));
  const said = caption && element('caption', escaped(caption));
  return `<table border="1">${said}${element('thead', names)}${element('tbody', rows.map(row).join(''))}</table>`;
}

const inHtml = (said: Said): string => said.map(runHtml).join('');

function runHtml(run: Run): string {
  const text = escaped(run.text);
  if (run.kind === 'strong') return element('strong', text);
  // Of a link that is not one of the web, the text alone.
  if (run.kind === 'link' && /^https?:/.test(run.href)) return `<a href="${escaped(run.href)}">${text}</a>`;
  return text;
}

const element = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);

function plain(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.level === 1 ? '' : '\n'}${block.text}`;
    case 'paragraph':
      return inPlain(block.said);
    case 'note':
      return block.said.map(inPlain).join('\n');
    case 'list':
      return block.items.map((said) => `${block.checks ? '[ ]' : '-'} ${inPlain(said)}`).join('\n');
    case 'pairs':
      return block.pairs.map((pair) => pair.join('\t')).join('\n');
    case 'table':
      return [[block.caption], block.head.map(({ text }) => text), ...block.rows]
        .map((row) => row.join('\t'))
        .join('\n');
    case 'code':
      return '';
  }
}

const inPlain = (said: Said): string => said.map(({ text }) => text).join('');
