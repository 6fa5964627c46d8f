/**
 * The fixture report as it is typed into a workbook: lines merged across, tables of different widths
 * below each other in the same columns, so that their cells are merged too.
 */
import { layOutSpans } from '../../src/lib/span-layout.ts';
import type { Sheet, SheetCell, SheetLine } from './sheet.ts';

export interface SpreadCell {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  readonly source: SheetCell | SheetLine;
}

export function spreadSheet(sheet: Sheet): {
  readonly cells: readonly SpreadCell[];
  readonly rows: number;
  readonly columns: number;
} {
  const widths = sheet.map((block) =>
    block.kind === 'line' ? 1 : layOutSpans(block.rows).columns,
  );
  const columns = Math.max(...widths);
  const cells: SpreadCell[] = [];
  let row = 0;
  sheet.forEach((block, index) => {
    if (block.kind === 'line') {
      cells.push({ row, column: 0, bottom: row, right: columns - 1, source: block });
      row++;
      return;
    }
    const width = widths[index] ?? 1;
    const edge = (column: number): number => Math.floor((column * columns) / width);
    const { slots } = layOutSpans(block.rows);
    block.rows.forEach((line, at) => {
      line.forEach((source, position) => {
        const slot = slots[at]?.[position] ?? { row: 0, column: 0 };
        cells.push({
          row: row + at,
          column: edge(slot.column),
          bottom: row + at + source.rowSpan - 1,
          right: edge(slot.column + source.columnSpan) - 1,
          source,
        });
      });
    });
    row += block.rows.length;
  });
  return { cells, rows: row, columns };
}
