/** A table's rows with a place for each cell that reaches down into them, as Word and RTF write them. */
import { layOutSpans } from '../../src/lib/span-layout.ts';
import type { SheetCell, SheetTable } from './sheet.ts';

export interface SpannedCell {
  readonly cell: SheetCell;
  /** Whether the cell begins in this row. */
  readonly isFirst: boolean;
  readonly column: number;
}

export function spannedRows({ rows }: SheetTable): readonly (readonly SpannedCell[])[] {
  const { slots } = layOutSpans(rows);
  const lines = rows.map((): SpannedCell[] => []);
  rows.forEach((row, index) => {
    row.forEach((cell, position) => {
      const column = slots[index]?.[position]?.column ?? 0;
      for (let down = 0; down < cell.rowSpan; down++)
        lines[index + down]?.push({ cell, isFirst: down === 0, column });
    });
  });
  return lines.map((line) => line.toSorted((left, right) => left.column - right.column));
}
