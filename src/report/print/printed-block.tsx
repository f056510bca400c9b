import { createElement, Fragment, type ReactElement } from 'react';
import { drawCode } from '../../screens/result/take-away/draw-code.ts';
import type { Block, Run, Said, Table } from '../document/report-document.ts';
import styles from './printed-report.module.css';

/** One block of a report as HTML. */
export function printedBlock(block: Block): ReactElement {
  switch (block.kind) {
    case 'heading':
      return createElement(`h${block.level}`, null, block.text);
    case 'paragraph':
      return paragraph(block.said);
    case 'note':
      return createElement('div', { className: styles['note'] }, ...block.said.map(paragraph));
    case 'list':
      return createElement('ul', { className: block.checks ? styles['checks'] : null }, ...block.items.map(item));
    case 'pairs':
      return createElement('dl', null, ...block.pairs.map(pair));
    case 'table':
      return table(block);
    case 'code':
      return code(block.link, block.label);
  }
}

const paragraph = (said: Said): ReactElement => createElement('p', null, ...said.map(run));
const item = (said: Said): ReactElement => createElement('li', null, ...said.map(run));

function run(one: Run): ReactElement {
  switch (one.kind) {
    case 'text':
      return createElement(Fragment, null, one.text);
    case 'strong':
      return <strong>{one.text}</strong>;
    case 'source':
      return <span className={styles['source']}>{one.text}</span>;
    case 'link':
      return <a href={one.href}>{one.text}</a>;
  }
}

const pair = ([asked, answered]: readonly [string, string]): ReactElement => (
  <div>
    <dt>{asked}</dt> <dd>{answered}</dd>
  </div>
);

function table({ caption, head, rows }: Table): ReactElement {
  const numeric = (at: number) => (head[at]?.numeric ? styles['figure'] : undefined);
  const name = ({ text }: Table['head'][number], at: number) =>
    createElement('th', { scope: 'col', className: numeric(at) }, text);
  const cell = (text: string, at: number) =>
    at === 0 ? createElement('th', { scope: 'row' }, text) : createElement('td', { className: numeric(at) }, text);
  const row = (cells: readonly string[]) => createElement('tr', null, ...cells.map(cell));
  return (
    <table>
      <caption>{caption}</caption>
      <thead>{createElement('tr', null, ...head.map(name))}</thead>
      {createElement('tbody', null, ...rows.map(row))}
    </table>
  );
}

/** In millimetres: large enough for a phone held over paper. */
const MODULE = 0.42;

function code(link: string, label: string): ReactElement {
  const { path, viewBox, paper } = drawCode(link);
  return (
    <figure>
      <svg role="img" aria-label={label} width={`${paper.width * MODULE}mm`} viewBox={viewBox}>
        <path d={path} />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
