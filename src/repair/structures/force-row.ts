/** The figures that the columns of table 3 lack, for one of its rows. */
import type { Grid } from './grid.ts';
import { isRowEquation } from '../ledger.ts';
import type { Ledger, Replacement } from '../ledger.ts';
import { replaceFigures } from './structure.ts';

export interface RowToForce {
  readonly row: number;
  /** What is changed in other rows at the same time. */
  readonly others: readonly Replacement[];
}

/** @returns null when no column sum can give the figures, or they would be less than 0 */
export function forceRow(
  ledger: Ledger,
  grid: Grid,
  { row, others }: RowToForce,
): Replacement[] | null {
  const cells = grid.cells[row] ?? [];
  const change = new Map<number, number>();
  for (const [cell, to] of others)
    for (const { equation, sign } of ledger.terms[cell] ?? [])
      change.set(equation, (change.get(equation) ?? 0) + sign * (to - (ledger.values[cell] ?? 0)));
  const details = cells.slice(0, -1).map((cell) => {
    const term = ledger.terms[cell]?.find(({ equation }) => {
      const found = ledger.equations[equation];
      return found !== undefined && !isRowEquation(found);
    });
    if (term === undefined) return Number.NaN;
    const residual = (ledger.residuals[term.equation] ?? 0) + (change.get(term.equation) ?? 0);
    return (ledger.values[cell] ?? 0) - term.sign * residual;
  });
  if (!details.every((figure) => figure >= 0)) return null;
  return replaceFigures(ledger, cells, [...details, details.reduce((a, b) => a + b, 0)]);
}
