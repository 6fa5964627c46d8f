/** Table cells with spans → one text a place; the places a merged cell covers hold null. */
import { layOutSpans } from '../../../lib/span-layout.ts';
import type { SpannedCell } from '../../../lib/span-layout.ts';
import type { ClipTable } from '../../shared/printed/clip-table.ts';

export interface TextCell extends SpannedCell {
  readonly text: string;
}

export function spreadSpans(rows: readonly (readonly TextCell[])[]): ClipTable {
  const { slots, columns } = layOutSpans(rows);
  const table = rows.map(() => Array.from<string | null>({ length: columns }).fill(null));
  rows.forEach((row, index) => {
    row.forEach((cell, position) => {
      const column = slots[index]?.[position]?.column;
      const line = table[index];
      if (line !== undefined && column !== undefined) line[column] = cell.text;
    });
  });
  return table;
}
