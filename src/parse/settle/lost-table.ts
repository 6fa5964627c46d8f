import type { FormTable } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import { lostCell } from './cell-of-print.ts';
import type { FilledTable } from './fill-table.ts';
import { linesOfTable } from '../match/printed-line.ts';

/** A table that was not found: every cell lost. That it is missing is a rule's finding, not a doubt. */
export function lostTable(table: FormTable): FilledTable {
  const ids = gather(linesOfTable(table), (line) => line.cells.map((cell) => cell.id));
  return { cells: new Map(ids.map((id) => [id, lostCell()])), doubts: [], extraRows: [] };
}
