/**
 * A reviewer's edits are change objects beside the reading; this is the one function that applies
 * them. Print, unit and place of a cell stay what they were.
 */
import type { CellId } from '../form/form-types.ts';
import type { Cell, Report } from './report.ts';

export interface Edit {
  readonly cell: CellId;
  /** The value before and after, in the column's unit; null = no figure. */
  readonly from: number | null;
  readonly to: number | null;
  /** ISO 8601 time. */
  readonly at: string;
  readonly note: string;
}

/** The report as it stands after the edits, in order. Edits of cells the form lacks are left out. */
export function applyEdits(report: Report, edits: readonly Edit[]): Report {
  if (edits.length === 0) return report;
  const cells: Record<CellId, Cell> = { ...report.cells };
  for (const { cell: id, to } of edits) {
    const cell = cells[id];
    if (cell !== undefined) cells[id] = { ...cell, value: to, state: 'edited' };
  }
  return { ...report, cells };
}
