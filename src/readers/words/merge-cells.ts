/**
 * Word processors mark vertical merges cell by cell: the first cell of a merge, then one in each row
 * below that continues it (ECMA-376 §17.4.84, RTF \clvmgf and \clvmrg). Here they become row spans.
 */
import type { Remark } from '../../document/document.ts';
import { withRemarks } from '../seen/seen-runs.ts';
import type { Flow, FlowCell, FlowTable } from './flow.ts';

export interface MarkedCell {
  /** From 0, in columns of the table. */
  readonly column: number;
  readonly columnSpan: number;
  readonly merge: 'none' | 'first' | 'continue';
  /** Not asked for in a cell that continues another: what it holds is not shown. */
  readonly content: () => Flow;
  /** On what stood beside it and is not shown. */
  readonly remarks?: readonly Remark[];
}

interface OpenMerge {
  readonly cell: { rowSpan: number };
  readonly columnSpan: number;
  row: number;
}

export function mergeCells(rows: readonly (readonly MarkedCell[])[]): FlowTable {
  const merges = new Map<number, OpenMerge>();
  return {
    kind: 'table',
    rows: rows.map((row, index) => mergeRow(row, index, merges)),
  };
}

function mergeRow(
  row: readonly MarkedCell[],
  index: number,
  merges: Map<number, OpenMerge>,
): FlowCell[] {
  const cells: FlowCell[] = [];
  let free = 0;
  for (const { column, columnSpan, merge, content, remarks = [] } of row) {
    if (column > free) cells.push({ rowSpan: 1, columnSpan: column - free, content: [] });
    free = column + columnSpan;
    const open = merges.get(column);
    const isHeld = open !== undefined && open.row === index - 1 && open.columnSpan === columnSpan;
    if (merge === 'continue' && isHeld) {
      open.cell.rowSpan++;
      open.row = index;
      continue;
    }
    // Continues nothing: a cell of its own, as Word shows it.
    const cell = { rowSpan: 1, columnSpan, content: content(), ...withRemarks(remarks) };
    cells.push(cell);
    if (merge === 'none') merges.delete(column);
    else merges.set(column, { cell, columnSpan, row: index });
  }
  return cells;
}
