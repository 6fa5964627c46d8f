/** One table as printed, its figures editable as in a spreadsheet. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { PrintedFigure, PrintedTable } from '../../../form/printed-table.ts';
import type { Report } from '../../../report/report.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { gridProps, PrintedRows } from '../../shared/printed/printed-rows.tsx';
import type { CellMarks } from './cell-marks.ts';
import { FigureCell } from './figure-cell.tsx';
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
  const words = useDeskWords();
  const { draft } = editing;
  const grid = useCursorInSight(
    cursor,
    range.corner,
    draft.text !== null || clipboard.plan !== null,
  );
  const inRange = new Set(range.cells);
  const tabStop = inRange.size > 0 ? cursor : (table.figures[0]?.[0] ?? null);

  const renderFigure = ({ id, columnSpan }: PrintedFigure, column: number): ReactNode => {
    const isCursor = cursor === id;
    return (
      <FigureCell
        key={id}
        id={id}
        column={column}
        columnSpan={columnSpan}
        cell={report.cells[id]}
        original={reading.cells[id]}
        mark={marks.markOf(id)}
        isChosen={marks.isChosen(id)}
        isLocked={marks.isLocked(id)}
        isCursor={isCursor}
        isInRange={inRange.has(id)}
        isTabStop={id === tabStop}
        draft={isCursor && draft.text !== null ? draft : null}
      />
    );
  };
  return (
    <table
      {...gridProps(table)}
      role="grid"
      ref={grid}
      aria-label={words.grid.label(name)}
      aria-multiselectable
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
      <PrintedRows table={table} renderFigure={renderFigure} />
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
    // The cursor may be moved by a finding or an undo; who goes on among the findings keeps the focus there.
    const amongFindings = document.activeElement?.closest('[data-pane="findings"]') ?? null;
    if (cursor === null || isBusyElsewhere || amongFindings !== null) return;
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
