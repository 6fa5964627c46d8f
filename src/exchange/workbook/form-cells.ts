/** A table of the form laid out on a sheet: labels merged as printed, and where each figure stands. */
import { rowsOf, spansOf } from '../../form/printed-table.ts';
import type { Cell, MergeRange } from 'hucre/xlsx';
import type { CellId } from '../../form/form-types.ts';
import type { PrintedTable } from '../../form/printed-table.ts';
import { layOutSpans } from '../../lib/span-layout.ts';
import { FIGURE, LABEL } from './look.ts';

/** From 0. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

export interface LaidTable {
  /** By `row,column`. */
  readonly labels: ReadonlyMap<string, Partial<Cell>>;
  readonly merges: readonly MergeRange[];
  readonly figures: ReadonlyMap<CellId, SheetPlace>;
  /** By row, in points: as tall as its label needs. */
  readonly heights: ReadonlyMap<number, number>;
  /** The first row below it. */
  readonly end: number;
}

/** @param top its first row on the sheet */
export function layOutTable(table: PrintedTable, top: number): LaidTable {
  const rows = rowsOf(table);
  const { slots } = layOutSpans(rows.map((row) => row.map(spansOf)));
  const labels = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const figures = new Map<CellId, SheetPlace>();
  const heights = new Map<number, number>();
  for (const [nth, row] of rows.entries()) {
    for (const [position, cell] of row.entries()) {
      const place = { row: top + nth, column: slots[nth]?.[position]?.column ?? position };
      const { rowSpan, columnSpan } = spansOf(cell);
      if (rowSpan > 1 || columnSpan > 1) merges.push(mergeOf(place, rowSpan, columnSpan));
      if (cell.kind === 'figure') {
        figures.set(cell.id, place);
        // Borders of what is merged are those of each of its cells.
        for (let right = 1; right < columnSpan; right++) {
          labels.set(`${place.row},${place.column + right}`, { value: null, style: FIGURE });
        }
      } else {
        if (cell.heads === 'row' && rowSpan === 1) {
          const width = WIDTHS.slice(place.column, place.column + columnSpan);
          heights.set(place.row, heightOf(cell.text.zh, width));
        }
        for (let down = 0; down < rowSpan; down++) {
          for (let right = 0; right < columnSpan; right++) {
            const value = down === 0 && right === 0 ? cell.text.zh : null;
            labels.set(`${place.row + down},${place.column + right}`, { value, style: LABEL });
          }
        }
      }
    }
  }
  return { labels, merges, figures, heights, end: top + rows.length };
}

/** Of the columns of such a sheet, in digits: two of groups, the label, then figures. */
export const WIDTHS: readonly number[] = [14, 14, 46, ...Array.from({ length: 13 }, () => 11)];
/** A line, in points. */
const LINE = 16;

/** Of a wrapped text over such columns, in points. */
export function heightOf(text: string, widths: readonly number[]): number {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const lines = text.split('\n').map((each) => Math.ceil(([...each].length * 2.1) / width));
  return lines.reduce((sum, each) => sum + Math.max(1, each), 0) * LINE;
}

function mergeOf({ row, column }: SheetPlace, rowSpan: number, columnSpan: number): MergeRange {
  return {
    startRow: row,
    startCol: column,
    endRow: row + rowSpan - 1,
    endCol: column + columnSpan - 1,
  };
}
