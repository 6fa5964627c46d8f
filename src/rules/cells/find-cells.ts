/** The cells of a report that one rule has something to say on: mostly none of nearly two hundred. */
import { cellsOf } from '../../form/editions.ts';
import type { CellId, FormColumn } from '../../form/form-types.ts';
import type { Cell, Report } from '../../report/report.ts';

export interface FoundCell {
  readonly id: CellId;
  readonly cell: Cell;
}

/** Those of the form that the report has, in printed order. */
export function findCells(
  report: Report,
  isWanted: (cell: Cell, column: FormColumn) => boolean,
): FoundCell[] {
  const found: FoundCell[] = [];
  for (const { id, column } of cellsOf(report)) {
    const cell = report.cells[id];
    if (cell !== undefined && isWanted(cell, column)) found.push({ id, cell });
  }
  return found;
}
