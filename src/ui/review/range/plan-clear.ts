/** What Delete and Ctrl+X do: blanks the figures there are. */
import type { CellId } from '../../../form/form-types.ts';
import type { Report } from '../../../report/report.ts';
import type { CellChange } from '../../../report/cell-change.ts';

/** Cells without a figure are left alone: blanking a range does not say that a lost figure is blank. */
export function planClear(cells: readonly CellId[], report: Report): CellChange[] {
  return cells.flatMap((cell) => {
    const from = report.cells[cell]?.value ?? null;
    return from === null ? [] : [{ cell, from, to: null }];
  });
}
