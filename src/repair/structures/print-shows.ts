/**
 * Whether the print itself shows a slip of one row: what the reader noted, and what stands blank or
 * beside its place. In a row with one sum only, any figure can be made to fit: there nothing else counts.
 */
import type { DoubtRule } from '../../report/doubt-kinds.ts';
import type { Ledger } from '../ledger.ts';
import { isBlankCell } from './grid.ts';
import type { RowSlip, RowSlipKind } from './row-slips.ts';

/** What the reader says of print that has run together, come apart or moved. */
const NOTED: Readonly<Record<RowSlipKind, readonly DoubtRule[]>> = {
  'digits-joined': ['read-run-together', 'read-value-lost'],
  'digits-split': ['read-torn-apart', 'read-joined-lines', 'read-value-extra'],
  'row-shifted': ['read-row-shifted', 'read-value-lost', 'read-value-extra'],
  'cells-swapped': [],
};

/** @param cells of the row, the total last */
export function showsSlip(ledger: Ledger, cells: readonly number[], slip: RowSlip): boolean {
  const ids = new Set(cells.map((cell) => ledger.cells[cell]));
  const isNoted = ledger.report.doubts.some(
    (doubt) => NOTED[slip.kind].includes(doubt.rule) && doubt.cells.some((id) => ids.has(id)),
  );
  if (isNoted) return true;
  if (slip.kind === 'row-shifted')
    return leavesBlank(ledger, cells, slip) || hasTotalBeside(ledger, cells, slip);
  return slip.kind === 'digits-joined' && showsTwoFigures(ledger, cells, slip);
}

/** A blank where the figures moved away from, in a row that is written out: who writes every 0 leaves none. */
export function leavesBlank(
  ledger: Ledger,
  cells: readonly number[],
  { at, direction }: RowSlip,
): boolean {
  const from = cells[at[direction === 'left' ? 1 : 0] ?? -1];
  const blanks = cells.filter((cell) => isBlankCell(ledger, cell));
  return blanks.length === 1 && blanks[0] === from;
}

/**
 * No total in its place, but a figure before it that may be one: it is no less than those before it,
 * of which there are some.
 */
function hasTotalBeside(
  { values }: Ledger,
  cells: readonly number[],
  { at, direction }: RowSlip,
): boolean {
  const [total = 0, beside = 0, ...others] = cells.map((cell) => values[cell] ?? 0).toReversed();
  const sum = others.reduce((left, right) => left + right, 0);
  const isWhole = direction === 'left' && at.includes(cells.length - 1);
  return isWhole && total === 0 && sum > 0 && beside >= sum;
}

/** Two figures printed in one cell, or one cell left blank beside the figure. */
function showsTwoFigures(ledger: Ledger, cells: readonly number[], { at }: RowSlip): boolean {
  const [first = 0] = at;
  const id = ledger.cells[cells[first] ?? -1];
  const raw = id === undefined ? '' : (ledger.report.cells[id]?.raw ?? '');
  const blanks = cells.filter((cell) => isBlankCell(ledger, cell));
  const isBeside = blanks[0] === cells[first + 1] || blanks[0] === cells.at(-1);
  return /\d\s+\d/u.test(raw) || (blanks.length === 1 && isBeside);
}
