/** What Ctrl+D and Ctrl+R do: the first row (or column) of the block goes into the rest of it. */
import type { CellId } from '../../../form/form-types.ts';
import type { Report } from '../../../report/report.ts';
import type { CellChange } from '../../../report/cell-change.ts';
import type { Block, Figures } from './grid-range.ts';

export type FillDirection = 'down' | 'right';

/** A block of one row (column) takes from the row above (column before). Columns are kept apart. */
export function planFill(
  direction: FillDirection,
  block: Block,
  { figures, report }: { readonly figures: Figures; readonly report: Report },
): CellChange[] {
  const isDown = direction === 'down';
  const isLine = isDown ? block.top === block.bottom : block.left === block.right;
  const step = isLine ? 1 : 0;
  const changes: CellChange[] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      const source = isDown
        ? figures[block.top - step]?.[column]
        : figures[row]?.[block.left - step];
      const cell = figures[row]?.[column];
      if (cell === undefined || source === undefined || cell === source) continue;
      const to = valueOf(report, source);
      const from = valueOf(report, cell);
      if (from !== to) changes.push({ cell, from, to });
    }
  }
  return changes;
}

function valueOf(report: Report, cell: CellId): number | null {
  return report.cells[cell]?.value ?? null;
}
