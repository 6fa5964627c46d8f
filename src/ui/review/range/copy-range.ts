/** The figures of a block as a table for the clipboard. */
import type { CellId } from '../../../form/form-types.ts';
import type { Report } from '../../../report/report.ts';
import type { ClipTable } from '../../shared/printed/clip-table.ts';
import { figureAt } from './grid-range.ts';
import type { Block, Figures } from './grid-range.ts';

/** A figure as its digits, a blank or an unknown one as nothing; places behind a last figure covered. */
export function copyRange(
  block: Block,
  { figures, report }: { readonly figures: Figures; readonly report: Report },
): ClipTable {
  const rows: (string | null)[][] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    const line: (string | null)[] = [];
    let last: CellId | undefined;
    for (let column = block.left; column <= block.right; column++) {
      const cell = figureAt(figures, row, column);
      line.push(cell === undefined || cell === last ? null : textOf(report, cell));
      last = cell;
    }
    rows.push(line);
  }
  return rows;
}

function textOf(report: Report, cell: CellId): string {
  return String(report.cells[cell]?.value ?? '');
}
