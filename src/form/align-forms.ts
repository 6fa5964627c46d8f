/**
 * Which figures of one form count what a cell of another form counts: a body and its units may print
 * （六）其他处理 as one row or as three, and the columns of table 2 are not the same in two editions.
 */
import { cellsOf } from './editions.ts';
import type { FormCell, FormVariant } from './editions.ts';

export interface AlignedCell {
  /** Places in the figures of the other form that add up to the cell; none: it does not count this. */
  readonly places: readonly number[];
  /** They take in more than the cell: nothing but a 0 tells what the cell would be. */
  readonly isWider: boolean;
}

const known = new WeakMap<
  readonly FormCell[],
  WeakMap<readonly FormCell[], readonly AlignedCell[]>
>();

/** One entry a cell of `form`, in its order; the same array for the same two forms. */
export function alignForms(form: FormVariant, other: FormVariant): readonly AlignedCell[] {
  const [cells, others] = [cellsOf(form), cellsOf(other)];
  const byOther = known.get(cells) ?? new WeakMap<readonly FormCell[], readonly AlignedCell[]>();
  known.set(cells, byOther);
  const aligned = byOther.get(others) ?? alignCells(cells, others, form.edition === other.edition);
  byOther.set(others, aligned);
  return aligned;
}

function alignCells(
  cells: readonly FormCell[],
  others: readonly FormCell[],
  isSameEdition: boolean,
): AlignedCell[] {
  const places = new Map(others.map(({ id }, index) => [id, index]));
  return cells.map((cell) => {
    if (cell.table === 'proactive' && !isSameEdition) return NOWHERE;
    const place = places.get(cell.id);
    return place === undefined ? byRole(cell, others) : { places: [place], isWider: false };
  });
}

/** The other form does not count this. */
export const NOWHERE: AlignedCell = { places: [], isWider: false };

/** Rows that one form parts and the other does not have the same role. */
function byRole({ table, row, column }: FormCell, others: readonly FormCell[]): AlignedCell {
  if (row.role === undefined) return NOWHERE;
  const places = others.flatMap((each, index) =>
    each.table === table && each.row.role === row.role && each.column.key === column.key
      ? [index]
      : [],
  );
  return { places, isWider: places.length === 1 };
}
