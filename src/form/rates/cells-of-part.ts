/** The cells that a part of a rate adds up, in the form that a report follows. */
import { cellsOf, tablesOf } from '../editions.ts';
import type { FormCell, FormVariant } from '../editions.ts';
import type { CellId } from '../form-types.ts';
import { cellId } from '../form-types.ts';
import type { Part } from './rate.ts';

const known = new WeakMap<readonly Part[], Map<readonly FormCell[], readonly CellId[] | null>>();

/** @returns null when the form lacks one of the parts */
export function cellsOfParts(
  parts: readonly Part[],
  variant: FormVariant,
): readonly CellId[] | null {
  const byForm = known.get(parts) ?? new Map<readonly FormCell[], readonly CellId[] | null>();
  known.set(parts, byForm);
  const form = cellsOf(variant);
  const before = byForm.get(form);
  if (before !== undefined) return before;
  const each = parts.map((part) => cellsOfPart(part, variant));
  const cells = each.some((ids) => ids.length === 0) ? null : each.flat();
  byForm.set(form, cells);
  return cells;
}

function cellsOfPart({ table, rows, columns, reason }: Part, variant: FormVariant): CellId[] {
  return tablesOf(variant)[table].blocks.flatMap((block) =>
    block.rows
      .filter(
        (row) =>
          row.role !== undefined &&
          rows.includes(row.role) &&
          (reason === undefined || row.reason === reason),
      )
      .flatMap((row) =>
        block.columns
          .filter(({ role }) => role !== undefined && columns.includes(role))
          .map((column) => cellId(table, row.key, column.key)),
      ),
  );
}
