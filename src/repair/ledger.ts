/**
 * The sums of one report as numbers: which cell enters which equation with which sign, and by how
 * much each equation fails. Cells and equations are known by their index here. Equations that cannot
 * be checked (a cell in them is unreadable or lost) are left out.
 */
import { cellsOf } from '../form/editions.ts';
import { equationsOf } from '../form/equations.ts';
import type { Equation } from '../form/equation.ts';
import type { CellId } from '../form/form-types.ts';
import { evaluateEquation, roundFigure } from '../report/evaluate-equation.ts';
import { isUnknown } from '../report/report.ts';
import type { Report } from '../report/report.ts';

export interface Term {
  readonly equation: number;
  readonly sign: 1 | -1;
}

export interface Ledger {
  readonly report: Report;
  readonly equations: readonly Equation[];
  /** Left − right of each equation; 0 = it holds. */
  readonly residuals: Float64Array;
  /** Those that stand in some equation, in printed order. */
  readonly cells: readonly CellId[];
  readonly indexOf: ReadonlyMap<CellId, number>;
  /** A blank counts as 0; NaN = unknown. */
  readonly values: Float64Array;
  /** For each cell, the equations it enters. */
  readonly terms: readonly (readonly Term[])[];
  /** For each equation, the cells that may be changed: known and not locked. */
  readonly candidates: readonly (readonly number[])[];
  /** For each cell, whether it may be changed. */
  readonly mayChange: readonly boolean[];
}

/** A cell by its index, and the value it should have. */
export type Replacement = readonly [cell: number, to: number];

export function openLedger(report: Report, locked: ReadonlySet<CellId>): Ledger {
  const all = equationsOf(report);
  const summed = new Set(all.flatMap(({ left, right }) => [...left, ...right]));
  const cells = cellsOf(report).flatMap(({ id }) => (summed.has(id) ? [id] : []));
  const indexOf = new Map(cells.map((id, index) => [id, index]));
  const checked = all
    .map((equation) => ({ equation, result: evaluateEquation(report, equation) }))
    .filter(({ result }) => result.state !== 'unchecked');
  const terms: Term[][] = cells.map(() => []);
  checked.forEach(({ equation: { left, right } }, equation) => {
    for (const id of left) terms[indexOf.get(id) ?? -1]?.push({ equation, sign: 1 });
    for (const id of right) terms[indexOf.get(id) ?? -1]?.push({ equation, sign: -1 });
  });
  const mayChange = cells.map((id) => !locked.has(id) && !isUnknown(report.cells[id]));
  return {
    report,
    equations: checked.map(({ equation }) => equation),
    residuals: Float64Array.from(checked, ({ result }) => result.difference),
    cells,
    indexOf,
    values: Float64Array.from(cells, (id) => valueOf(report, id)),
    terms,
    candidates: checked.map(({ equation: { left, right } }) =>
      [...left, ...right].map((id) => indexOf.get(id) ?? -1).filter((index) => mayChange[index]),
    ),
    mayChange,
  };
}

function valueOf(report: Report, id: CellId): number {
  const cell = report.cells[id];
  return isUnknown(cell) ? Number.NaN : (cell?.value ?? 0);
}

/** Whether an equation runs along a row of the table; the others run down a column. */
export function isRowEquation({ along }: Equation): boolean {
  return along.kind === 'row';
}

/** Whether the form allows the cell such a value: a count, never less than none. */
export function isPossible(ledger: Ledger, [cell, to]: Replacement): boolean {
  const isCount = Number.isInteger(to) || !Number.isInteger(ledger.values[cell]);
  return (ledger.mayChange[cell] ?? false) && to >= 0 && isCount;
}

/**
 * By how much a figure must change for the sums of its column to hold, if nothing else in the column
 * changes: 0 = they do, NaN = no change mends them all, null = the column has no sums.
 */
export function changeForColumn(ledger: Ledger, cell: number): number | null {
  let wanted: number | null = null;
  for (const { equation, sign } of ledger.terms[cell] ?? []) {
    const found = ledger.equations[equation];
    if (found === undefined || isRowEquation(found)) continue;
    const change = -sign * (ledger.residuals[equation] ?? 0) + 0;
    wanted = wanted === null || wanted === change ? change : Number.NaN;
  }
  return wanted;
}

/**
 * Holds replacements against the equations they touch.
 * @param mayLeave whether an equation that fails may go on failing by the same amount
 * @returns the equations that they mend; null when one of those touched does not hold afterwards, or
 * a cell may not be changed so
 */
export function findMended(
  ledger: Ledger,
  replacements: readonly Replacement[],
  mayLeave = false,
): readonly number[] | null {
  const after = new Map<number, number>();
  for (const replacement of replacements) {
    if (!isPossible(ledger, replacement)) return null;
    const [cell, to] = replacement;
    const change = to - (ledger.values[cell] ?? 0);
    for (const { equation, sign } of ledger.terms[cell] ?? []) {
      const before = after.get(equation) ?? ledger.residuals[equation] ?? 0;
      after.set(equation, roundFigure(before + sign * change));
    }
  }
  const mended: number[] = [];
  for (const [equation, residual] of after) {
    const before = ledger.residuals[equation];
    if (residual !== 0 && !(mayLeave && residual === before)) return null;
    if (residual === 0 && before !== 0) mended.push(equation);
  }
  return mended;
}
