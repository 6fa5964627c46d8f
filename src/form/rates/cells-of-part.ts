/** The cells that the parts of a rate add up, in the form that a report follows. */
import { cellsOf, tablesOf } from '../editions.ts';
import type { FormCell, FormVariant } from '../editions.ts';
import type { CellId } from '../form-types.ts';
import { cellId } from '../form-types.ts';
import type { Denominator, Part, Rate } from './rate.ts';

export interface RateCells {
  readonly above: readonly CellId[];
  readonly below: readonly CellId[];
  readonly without: readonly CellId[];
  /** All of them, each once, the numerator's first. */
  readonly cells: readonly CellId[];
}

type ByForm = WeakMap<readonly FormCell[], RateCells | null>;

/** Asked for once a report: the same for all reports of a form. */
const known = new WeakMap<Rate, Map<Denominator, ByForm>>();

/** @returns null when the form lacks one of the parts */
export function cellsOfRate(
  rate: Rate,
  denominator: Denominator,
  variant: FormVariant,
): RateCells | null {
  const byDenominator = known.get(rate) ?? new Map<Denominator, ByForm>();
  known.set(rate, byDenominator);
  const byForm =
    byDenominator.get(denominator) ?? new WeakMap<readonly FormCell[], RateCells | null>();
  byDenominator.set(denominator, byForm);
  const form = cellsOf(variant);
  const before = byForm.get(form);
  if (before !== undefined) return before;
  const above = cellsOfParts(rate.numerator, variant);
  const below = cellsOfParts(denominator.of, variant);
  const without = cellsOfParts(denominator.without, variant);
  const cells =
    above === null || below === null || without === null
      ? null
      : { above, below, without, cells: [...new Set([...above, ...below, ...without])] };
  byForm.set(form, cells);
  return cells;
}

/** @returns null when the form lacks one of them */
export function cellsOfParts(
  parts: readonly Part[],
  variant: FormVariant,
): readonly CellId[] | null {
  const each = parts.map((part) => cellsOfPart(part, variant));
  return each.some((ids) => ids.length === 0) ? null : each.flat();
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
