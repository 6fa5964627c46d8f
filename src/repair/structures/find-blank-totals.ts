/** The 总计 of several rows, or of several columns, left blank: the sums give them all. */
import type { Grid } from './grid.ts';
import { isRowEquation } from '../ledger.ts';
import type { Ledger, Replacement } from '../ledger.ts';
import type { Structure } from './structure.ts';

export function findBlankTotals(ledger: Ledger, grid: Grid): Structure[] {
  const row = grid.rows.findIndex(({ role }) => role === 'total');
  const inColumn = blanksWithSum(
    ledger,
    grid.cells.map((line) => line.at(-1) ?? -1),
    true,
  );
  const inRow = blanksWithSum(ledger, grid.cells[row] ?? [], false);
  return [
    {
      kind: 'totals-blank',
      pattern: `totals-blank ${grid.table} column`,
      replacements: inColumn,
      forced: 0,
      oddity: 0,
      describe: () => ({
        zh: `「总计」列有 ${inColumn.length} 格没有填；按左边各格之和应是下列各数。`,
        en: `${inColumn.length} cells of the Total column were left blank; the cells to their left give these figures.`,
      }),
    },
    {
      kind: 'totals-blank',
      pattern: `totals-blank ${grid.table} row`,
      replacements: inRow,
      forced: 0,
      oddity: 0,
      describe: () => ({
        zh: `「（七）总计」行有 ${inRow.length} 格没有填；按上面各项之和应是下列各数。`,
        en: `${inRow.length} cells of the row "(7) Total" were left blank; the outcomes give these figures.`,
      }),
    },
  ];
}

/** Blank totals and what their own sum gives, where that is not 0. */
function blanksWithSum(ledger: Ledger, totals: readonly number[], isRow: boolean): Replacement[] {
  return totals.flatMap((cell): Replacement[] => {
    const id = ledger.cells[cell];
    if (id === undefined || ledger.report.cells[id]?.state !== 'blank') return [];
    const own = ledger.equations.findIndex(
      (equation) =>
        equation.right.length === 1 &&
        equation.right[0] === id &&
        isRowEquation(equation) === isRow,
    );
    const residual = ledger.residuals[own] ?? 0;
    return residual === 0 ? [] : [[cell, residual]];
  });
}
