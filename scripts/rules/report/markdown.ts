/** A share as readers write it: 0.4067 → 40.7 %. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** A balance with its sign and two decimals. */
export const signed = (points: number): string =>
  `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points).toFixed(2)}`;

export const whole = (count: number): string => count.toLocaleString('en');

/** A table; its first column is text and the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A table whose columns are all text. */
export function list(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Paragraphs, tables and headings, a blank line between. */
export const page = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
