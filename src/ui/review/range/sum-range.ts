/** What the status line says of a range: how many figures, and their sum. */
import type { CellId } from '../../../form/form-types.ts';
import { roundFigure } from '../../../report/evaluate-equation.ts';
import type { Report } from '../../../report/report.ts';

export interface RangeSum {
  /** Cells that hold a figure. */
  readonly count: number;
  /** Rounded to six places, as many as reports print. */
  readonly sum: number;
  /** Cells without one: blank, unreadable or lost. */
  readonly without: number;
}

export function sumRange(cells: readonly CellId[], report: Report): RangeSum {
  const values = cells.flatMap((cell) => report.cells[cell]?.value ?? []);
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    count: values.length,
    sum: roundFigure(sum),
    without: cells.length - values.length,
  };
}
