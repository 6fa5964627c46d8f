/**
 * A reviewer's edits are change objects beside the reading; this is the one function that applies
 * them. Print, unit and place of a cell stay what they were.
 */
import type { CellId } from '../form/form-types.ts';
import type { CellChange } from './cell-change.ts';
import type { Cell, Report } from './report.ts';

/** What an edit came from: typed, pasted, filled, taken back to the print, or a suggestion applied. */
export const EDIT_ORIGINS = ['hand', 'paste', 'fill', 'revert', 'suggestion'] as const;
export type EditOrigin = (typeof EDIT_ORIGINS)[number];

/** A change as it was made. */
export interface Edit extends CellChange {
  /** ISO 8601 time. */
  readonly at: string;
  /** Why, in the reviewer's words; '' when they gave none. */
  readonly note: string;
  /** null = not recorded (files and sessions of version 0.1.0). */
  readonly by: EditOrigin | null;
}

/**
 * The report as it stands after the edits, in order. Edits of cells the form lacks are left out. A
 * cell taken back is again what was read: a lost figure is lost, not blank by the reviewer's word.
 */
export function applyEdits(report: Report, edits: readonly Edit[]): Report {
  if (edits.length === 0) return report;
  const cells: Record<CellId, Cell> = { ...report.cells };
  for (const { cell: id, to, by } of edits) {
    const read = report.cells[id];
    if (read === undefined) continue;
    cells[id] =
      by === 'revert' && to === read.value ? read : { ...read, value: to, state: 'edited' };
  }
  return { ...report, cells };
}
