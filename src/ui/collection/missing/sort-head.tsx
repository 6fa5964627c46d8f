/** The head of a column that the rows can stand by. */
import type { ReactNode } from 'react';
import styles from './missing.module.css';
import type { SortColumn, SortedRows } from './use-sorted-rows.ts';

interface Props {
  readonly column: SortColumn;
  readonly label: string;
  readonly sorted: Pick<SortedRows, 'sortedBy' | 'turn'>;
  readonly isFigure?: boolean;
}

const SAID = { asc: 'ascending', desc: 'descending' } as const;
const SIGNS = { asc: '↑', desc: '↓' } as const;

export function SortHead({ column, label, sorted, isFigure = false }: Props): ReactNode {
  const by = sorted.sortedBy(column);
  return (
    <th
      scope="col"
      className={isFigure ? styles.figure : undefined}
      aria-sort={by === null ? undefined : SAID[by]}
    >
      <button type="button" className={styles.sort} onClick={() => sorted.turn(column)}>
        {label}
        <span aria-hidden className={styles.sign} data-by={by}>
          {by === null ? '↕' : SIGNS[by]}
        </span>
      </button>
    </th>
  );
}
