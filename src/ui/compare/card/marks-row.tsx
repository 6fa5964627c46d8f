import type { KeyboardEvent, ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import type { Mark, ShownTable, TableRow } from '../../../store/comparisons.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { printCell, stateWords } from '../notes/print-table.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { useOpenMark } from '../parts/use-open-mark.ts';
import styles from './card.module.css';

const selectMark = ({ compared }: AppStoreState): string | null => compared.mark;

interface Props {
  readonly row: TableRow;
  readonly table: ShownTable;
  /** What its name leads to. */
  readonly mark: Mark | undefined;
  /** Of each column the largest figure: it fills the cell. */
  readonly largest: readonly number[];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function MarksRow({ row, table, mark, largest, onKeyDown }: Props): ReactNode {
  const words = useCompareWords();
  const say = useSay();
  const current = useApp(selectMark);
  const { goInComparison } = useActions();
  const open = useOpenMark();
  return (
    <tr
      data-current={(mark !== undefined && mark.id === current) || undefined}
      data-few={row.isFew || undefined}
    >
      {table.heads.map((head, nth) => {
        const value = row.values[nth] ?? null;
        const printed = printCell(value, head, say);
        if (nth === table.nameColumn && mark !== undefined) {
          return (
            <td key={nth}>
              <button
                type="button"
                className={styles.link}
                data-unit={mark.id}
                onFocus={() => goInComparison({ mark: mark.id })}
                onKeyDown={onKeyDown}
                onClick={() => void open(mark)}
              >
                {printed}
              </button>
            </td>
          );
        }
        const most = largest[nth] ?? 0;
        const isBar = head.kind === 'bar' && typeof value === 'number' && most > 0;
        return (
          <td key={nth} data-kind={head.kind}>
            {isBar && (
              <span
                className={styles.bar}
                style={{ width: `${(Math.abs(value) / most) * 100}%` }}
                aria-hidden
              />
            )}
            <span>{printed}</span>
          </td>
        );
      })}
      <td data-marked={row.isMarked || undefined}>
        {row.isMarked && <span aria-hidden>⚠ </span>}
        {stateWords(row, words)}
      </td>
    </tr>
  );
}
