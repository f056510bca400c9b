import { createElement, Fragment, type ReactElement } from 'react';
import type { Block, ReportDocument } from '../document/report-document.ts';
import { printedBlock } from './printed-block.tsx';
import styles from './printed-report.module.css';
import { groupsOf, isTitle, type Section, sectionsOf } from './sections-of.ts';

/**
 * A report on paper: A4, unseen on screen. `hidden` keeps it from screen readers too, and from a page without its styles;
 * printing shows it. Its blocks are given as arguments: a report is written at once, and none of them needs a key.
 */
export function PrintedReport({ document }: { readonly document: ReportDocument }) {
  const { language, blocks } = document;
  const own = { hidden: true, lang: language, className: styles['report'], 'data-printed-report': true };
  return createElement('article', own, ...sectionsOf(blocks).map(printedSection));
}

/** Its title on the whole line, and under it what it says. */
function printedSection({ blocks, set, short }: Section): ReactElement {
  const titles = blocks.slice(0, isTitle(blocks[0]) ? 1 : 0);
  const rest = groupsOf(blocks.slice(titles.length)).map(printedGroup);
  return createElement(
    'section',
    { className: short ? styles['short'] : null },
    ...titles.map(printedBlock),
    createElement('div', { className: styles[set] }, ...rest),
  );
}

const printedGroup = (blocks: readonly Block[]): ReactElement =>
  blocks.length > 1
    ? createElement('div', { className: styles['group'] }, ...blocks.map(printedBlock))
    : createElement(Fragment, null, ...blocks.map(printedBlock));
