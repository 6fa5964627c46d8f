/** One table as printed, its figures editable as in a spreadsheet. */
import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { PrintedCell, PrintedLabel, PrintedTable } from '../../../form/printed-table.ts';
import { layOutSpans } from '../../../lib/span-layout.ts';
import type { Report } from '../../../report/report.ts';
import { useSay, useWords } from '../../shared/app-context.ts';
import type { CellMarks } from './cell-marks.ts';
import { FigureCell } from './figure-cell.tsx';
import styles from './figure-grid.module.css';
import type { GridClipboard } from './use-grid-clipboard.ts';
import type { Range } from './use-range.ts';
import type { GridEditing } from './use-grid-editing.ts';

interface Props {
  readonly table: PrintedTable;
  readonly name: string;
  /** After the edits. */
  readonly report: Report;
  /** As read, for the original values. */
  readonly reading: Report;
  readonly marks: CellMarks;
  readonly cursor: CellId | null;
  readonly range: Range;
  readonly editing: GridEditing;
  readonly clipboard: GridClipboard;
  /** The reviewer goes on: what was said of the last change has been seen. */
  readonly onAct: () => void;
}

export function FigureGrid(props: Props): ReactNode {
  const { table, name, report, reading, marks, cursor, range, editing, clipboard, onAct } = props;
  const words = useWords();
  const { draft } = editing;
  const grid = useCursorInSight(
    cursor,
    range.corner,
    draft.text !== null || clipboard.plan !== null,
  );
  const rows = useMemo(() => [...table.header, ...table.body], [table]);
  const slots = useMemo(() => layOutSpans(rows.map((row) => row.map(spansOf))).slots, [rows]);
  const inRange = new Set(range.cells);
  const tabStop = inRange.size > 0 ? cursor : (table.figures[0]?.[0] ?? null);

  const renderCell = (cell: PrintedCell, column: number): ReactNode => {
    if (cell.kind === 'label') return <LabelCell key={column} label={cell} column={column} />;
    const isCursor = cursor === cell.id;
    return (
      <FigureCell
        key={cell.id}
        id={cell.id}
        column={column}
        columnSpan={cell.columnSpan}
        cell={report.cells[cell.id]}
        original={reading.cells[cell.id]}
        mark={marks.markOf(cell.id)}
        isChosen={marks.isChosen(cell.id)}
        isLocked={marks.isLocked(cell.id)}
        isCursor={isCursor}
        isInRange={inRange.has(cell.id)}
        isTabStop={cell.id === tabStop}
        draft={isCursor && draft.text !== null ? draft : null}
      />
    );
  };
  const renderRow = (row: readonly PrintedCell[], index: number): ReactNode => (
    <tr key={index} aria-rowindex={index + 1} className={rowClass(row)}>
      {row.map((cell, position) => renderCell(cell, slots[index]?.[position]?.column ?? position))}
    </tr>
  );
  return (
    <table
      ref={grid}
      role="grid"
      aria-label={words.grid.label(name)}
      aria-multiselectable
      aria-rowcount={rows.length}
      aria-colcount={table.columns}
      className={styles.grid}
      data-headless={table.header.length === 0 || undefined}
      data-grouped={rows.some(hasGroup) || undefined}
      onKeyDown={(event) => {
        onAct();
        editing.onKeyDown(event);
      }}
      onMouseDown={(event) => {
        onAct();
        editing.onMouseDown(event);
      }}
      onMouseMove={editing.onMouseMove}
      onDoubleClick={editing.onDoubleClick}
      onBlur={editing.onBlur}
    >
      {table.header.length > 0 && <thead>{table.header.map(renderRow)}</thead>}
      <tbody>{table.body.map((row, index) => renderRow(row, table.header.length + index))}</tbody>
    </table>
  );
}

/** Brings the cursor's cell under the hands and the moving end of the range into sight. */
function useCursorInSight(
  cursor: CellId | null,
  corner: CellId | null,
  isBusyElsewhere: boolean,
): React.RefObject<HTMLTableElement | null> {
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    // The cursor may be moved by a finding or an undo.
    if (cursor === null || isBusyElsewhere) return;
    grid.current?.querySelector<HTMLElement>(`[data-cell="${cursor}"]`)?.focus();
  }, [cursor, isBusyElsewhere]);
  useEffect(() => {
    const sheet = grid.current?.parentElement;
    if (sheet === null || sheet === undefined || corner === null) return undefined;
    const bringIntoSight = (): void => {
      const cell = sheet.querySelector(`[data-cell="${corner}"]`);
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    // Reports once at the start, after the layout; then when a divider or the window takes room away.
    const watch = new ResizeObserver(bringIntoSight);
    watch.observe(sheet);
    return () => watch.disconnect();
  }, [corner]);
  return grid;
}

function spansOf(cell: PrintedCell): { readonly rowSpan: number; readonly columnSpan: number } {
  return { rowSpan: cell.kind === 'label' ? cell.rowSpan : 1, columnSpan: cell.columnSpan };
}

/** Whether the row begins a group of rows: its label stands upright beside them. */
function hasGroup(row: readonly PrintedCell[]): boolean {
  return row.some((cell) => cell.kind === 'label' && cell.heads === 'row' && cell.rowSpan > 1);
}

/** Header rows inside the body (table 2 prints one over each block) stay in sight as well. */
function rowClass(row: readonly PrintedCell[]): string | undefined {
  if (row.some((cell) => cell.kind === 'figure')) return undefined;
  return row.some((cell) => cell.kind === 'label' && cell.heads === 'block')
    ? styles.caption
    : styles.columns;
}

interface LabelProps {
  readonly label: PrintedLabel;
  readonly column: number;
}

function LabelCell({ label: { heads, rowSpan, columnSpan, text }, column }: LabelProps): ReactNode {
  const say = useSay();
  const isGroup = heads === 'row' ? rowSpan > 1 : columnSpan > 1;
  return (
    <th
      className={styles[heads]}
      rowSpan={rowSpan}
      colSpan={columnSpan}
      scope={`${heads === 'row' ? 'row' : 'col'}${isGroup ? 'group' : ''}`}
      data-column={column}
      aria-colindex={column + 1}
    >
      <span className={styles.label} title={heads === 'row' ? say(text) : undefined}>
        {say(text)}
      </span>
    </th>
  );
}
