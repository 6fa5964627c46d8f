/** One table as printed, its figures editable as in a spreadsheet. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CellId } from '../../form/form-types.ts';
import type { PrintedCell, PrintedTable } from '../../form/printed-table.ts';
import type { Report } from '../../report/report.ts';
import { useSay, useWords } from '../shared/app-context.ts';
import type { CellMarks } from './cell-marks.ts';
import { FigureCell } from './figure-cell.tsx';
import styles from './figure-grid.module.css';
import { useGridEditing } from './use-grid-editing.ts';

interface Props {
  readonly table: PrintedTable;
  readonly name: string;
  /** After the edits. */
  readonly report: Report;
  /** As read, for the original values. */
  readonly reading: Report;
  readonly marks: CellMarks;
  readonly selected: CellId | null;
}

export function FigureGrid({ table, name, report, reading, marks, selected }: Props): ReactNode {
  const words = useWords();
  const say = useSay();
  const grid = useRef<HTMLTableElement>(null);
  const editing = useGridEditing({ table, report, selected });
  const isEditing = editing.draft !== null;
  useEffect(() => {
    // The selection may come from a finding or an undo: bring its cell under the hands.
    if (selected === null || isEditing) return;
    grid.current?.querySelector<HTMLElement>(`[data-cell="${selected}"]`)?.focus();
  }, [selected, isEditing]);
  const first = table.figures[0]?.[0] ?? null;
  const renderCell = (cell: PrintedCell, index: number): ReactNode => {
    if (cell.kind === 'label') {
      return (
        <th
          key={index}
          className={styles[cell.heads]}
          rowSpan={cell.rowSpan}
          colSpan={cell.columnSpan}
          scope={
            cell.heads === 'row'
              ? cell.rowSpan > 1
                ? 'rowgroup'
                : 'row'
              : cell.columnSpan > 1
                ? 'colgroup'
                : 'col'
          }
        >
          {say(cell.text)}
        </th>
      );
    }
    const isSelected = selected === cell.id;
    return (
      <FigureCell
        key={cell.id}
        id={cell.id}
        columnSpan={cell.columnSpan}
        cell={report.cells[cell.id]}
        original={reading.cells[cell.id]}
        mark={marks.markOf(cell.id)}
        isChosen={marks.isChosen(cell.id)}
        isSelected={isSelected}
        isTabStop={
          isSelected ||
          (cell.id === first &&
            !table.figures.some((row) => row.includes(selected ?? 'requests..')))
        }
        draft={isSelected ? editing.draft : null}
        problem={isSelected ? editing.problem : null}
        onDraft={editing.setDraft}
      />
    );
  };
  return (
    <table
      ref={grid}
      role="grid"
      aria-label={words.grid.label(name)}
      className={styles.grid}
      onKeyDown={editing.onKeyDown}
      onMouseDown={editing.onMouseDown}
      onDoubleClick={editing.onDoubleClick}
      onBlur={editing.onBlur}
    >
      {table.header.length > 0 && (
        <thead>
          {table.header.map((row, index) => (
            <tr key={index}>{row.map(renderCell)}</tr>
          ))}
        </thead>
      )}
      <tbody>
        {table.body.map((row, index) => (
          <tr key={index}>{row.map(renderCell)}</tr>
        ))}
      </tbody>
    </table>
  );
}
