/** Rows that end in a total, by each of their cells: whether a blank among them can count as 0. */
import { cellsOf } from '../editions.ts';
import type { FormCell, FormVariant } from '../editions.ts';
import type { CellId } from '../form-types.ts';

export interface RowOfTotal {
  readonly total: CellId;
  /** What it adds up, in printed order. */
  readonly others: readonly CellId[];
}

const rows = new Map<readonly FormCell[], ReadonlyMap<CellId, RowOfTotal>>();

/** The row of a cell; null where its row has no total. */
export function rowOfTotal(variant: FormVariant, id: CellId): RowOfTotal | null {
  const cells = cellsOf(variant);
  const known = rows.get(cells) ?? rowsByCell(cells);
  rows.set(cells, known);
  return known.get(id) ?? null;
}

function rowsByCell(cells: readonly FormCell[]): ReadonlyMap<CellId, RowOfTotal> {
  const byRow = new Map<string, FormCell[]>();
  for (const cell of cells) {
    const key = `${cell.table}.${cell.row.key}`;
    byRow.set(key, [...(byRow.get(key) ?? []), cell]);
  }
  const found = new Map<CellId, RowOfTotal>();
  for (const line of byRow.values()) {
    const total = line.find(({ column }) => column.role === 'total');
    if (total === undefined) continue;
    const others = line.filter((cell) => cell !== total).map(({ id }) => id);
    for (const { id } of line) found.set(id, { total: total.id, others });
  }
  return found;
}
