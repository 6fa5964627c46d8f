/**
 * At least how many cells must be wrong for these equations to fail as they do. Without this bound
 * the search for five cells would try millions of sets.
 */
import type { Equation } from '../form/equations.ts';
import { requestSumWeights } from '../form/equations.ts';
import { isRowEquation } from './ledger.ts';
import type { Ledger } from './ledger.ts';

/** With more broken equations than this the groups are not counted out but taken to be pairs. */
const MOST_COUNTED = 12;

/**
 * How a broken equation enters the two sums over the whole of table 3 that always come out as 0,
 * whatever is printed: rows against columns, once for the outcomes and once for the balance. Cells
 * that are wrong and share equations with no others form a group; its equations must do the same.
 */
export function closureWeights(equation: Equation): readonly [balance: number, results: number] {
  const { rule, line } = equation;
  if (rule === 'requests-row-total') return requestSumWeights(line);
  const sign = line === 'total' ? 1 : -1;
  if (rule === 'requests-column-balance') return [sign, 0];
  // A row of table 4 has no columns to be held against: it is never closed.
  return rule === 'requests-result-total' ? [0, sign] : [1, 1];
}

/**
 * @param broken indices of the equations that fail
 * @param residuals what they fail by, by equation
 */
export function fewestCells(
  ledger: Ledger,
  broken: readonly number[],
  residuals: Float64Array,
): number {
  const lines = broken.map((index) => lineOf(ledger, index));
  const rows = lines.filter(({ isRow }) => isRow).length;
  const columns = new Set(lines.filter(({ isRow }) => !isRow).map(({ line }) => line)).size;
  // （七）总计 of a column enters three equations, every other cell two: one row and one column.
  const threefold = lines.length - rows - columns;
  const simple = Math.max(rows, columns, Math.ceil(broken.length / 2) - threefold);
  if (broken.length > MOST_COUNTED) return simple;
  const groups = mostClosedGroups(ledger, broken, residuals);
  return Math.max(simple, broken.length - groups - threefold);
}

function lineOf(ledger: Ledger, index: number): { isRow: boolean; line: string } {
  const equation = ledger.equations[index];
  return equation === undefined
    ? { isRow: false, line: '' }
    : { isRow: isRowEquation(equation), line: equation.line };
}

/** Into how many groups, each closed in itself, the broken equations can be parted at most. */
function mostClosedGroups(
  ledger: Ledger,
  broken: readonly number[],
  residuals: Float64Array,
): number {
  const size = 1 << broken.length;
  const balance = new Float64Array(size);
  const results = new Float64Array(size);
  const groups = new Uint8Array(size);
  const parts = broken.map((index) => {
    const equation = ledger.equations[index];
    const [inBalance, inResults] = equation === undefined ? [0, 0] : closureWeights(equation);
    const residual = residuals[index] ?? 0;
    return [inBalance * residual, inResults * residual] as const;
  });
  for (let mask = 1; mask < size; mask++) {
    const low = 31 - Math.clz32(mask & -mask);
    const rest = mask & (mask - 1);
    balance[mask] = (balance[rest] ?? 0) + (parts[low]?.[0] ?? 0);
    results[mask] = (results[rest] ?? 0) + (parts[low]?.[1] ?? 0);
    let most = 0;
    for (let bits = mask; bits !== 0; bits &= bits - 1)
      most = Math.max(most, groups[mask ^ (bits & -bits)] ?? 0);
    groups[mask] = most + (isZero(balance[mask]) && isZero(results[mask]) ? 1 : 0);
  }
  return groups[size - 1] ?? 0;
}

function isZero(value = 0): boolean {
  return Math.abs(value) < 1e-6;
}
