import type { ReactNode } from 'react';
import styles from './figure-table.module.css';

type FigureRow = {
  readonly key: string;
  readonly head: ReactNode;
  /** One a column. */
  readonly cells: readonly ReactNode[];
};

type FigureTableProps = {
  readonly caption: ReactNode;
  /** The name of the first column, of the rows. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** True when all columns are as wide: for words rather than figures. */
  readonly even?: boolean;
};

/** Figures in a captioned table; on a phone each row is a few lines, every figure with its column's name. */
export function FigureTable({ caption, head, columns, rows, even = false }: FigureTableProps) {
  return (
    <table className={even ? `${styles['table']} ${styles['even']}` : styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column, index) => (
            // Two columns may have one name.
            <th key={index} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head: name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {columns.map((column, index) => (
              <td key={index}>
                {/* Where the head of the table is not shown. Screen readers have the head. */}
                <span className={styles['label']} aria-hidden="true">
                  {column}{' '}
                </span>
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
