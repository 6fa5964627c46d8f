/**
 * The 总计 of table 3 not filled in: the row, the column or both left blank or at 0. The sums give them
 * all. Table 4 has no such thing: each of its totals stands in one sum only, and alone.
 */
import type { Bilingual } from '../../lib/bilingual.ts';
import { isBlankCell } from './grid.ts';
import type { Grid } from './grid.ts';
import { isRowEquation } from '../ledger.ts';
import type { Ledger, Replacement } from '../ledger.ts';
import type { Structure } from './structure.ts';

export function findUnfilledTotals(ledger: Ledger, grid: Grid): Structure[] {
  const row = grid.rows.findIndex(({ role }) => role === 'total');
  if (grid.table !== 'requests' || row < 0) return [];
  const lines = {
    column: { totals: grid.cells.map((line) => line.at(-1) ?? -1), isRow: true },
    row: { totals: grid.cells[row] ?? [], isRow: false },
  };
  const corner = grid.cells[row]?.at(-1) ?? -1;
  const inColumn = fillIn(ledger, lines.column, corner);
  const inRow = fillIn(ledger, lines.row, corner);
  return [
    structureOf('column', inColumn),
    structureOf('row', inRow),
    structureOf('both', joinAtCorner(inColumn, inRow, corner)),
  ];
}

interface TotalsLine {
  readonly totals: readonly number[];
  /** Whether each total is the sum of its row. */
  readonly isRow: boolean;
}

/**
 * Totals that are blank or 0 and what their own sum gives, where that is not 0. One that is filled in
 * and right shows that the line was not passed over; then only blanks are taken. The corner belongs to
 * two lines and shows nothing.
 */
function fillIn(
  ledger: Ledger,
  { totals, isRow }: TotalsLine,
  corner: number,
): readonly Replacement[] {
  const gaps = totals.map((cell) => [cell, gapOf(ledger, cell, isRow)] as const);
  const isPassedOver = gaps.every(
    ([cell, gap]) => cell === corner || gap !== 0 || ledger.values[cell] === 0,
  );
  return gaps.filter(
    ([cell, gap]) =>
      gap !== 0 && (isBlankCell(ledger, cell) || (isPassedOver && ledger.values[cell] === 0)),
  );
}

/** What a total lacks of its own sum. */
function gapOf(ledger: Ledger, cell: number, isRow: boolean): number {
  const id = ledger.cells[cell];
  const own = ledger.equations.findIndex(
    (equation) =>
      equation.right.length === 1 && equation.right[0] === id && isRowEquation(equation) === isRow,
  );
  return ledger.residuals[own] ?? 0;
}

/** Both lines at once: the corner is the sum of what the others are filled with. */
function joinAtCorner(
  inColumn: readonly Replacement[],
  inRow: readonly Replacement[],
  corner: number,
): Replacement[] {
  const across = inRow.filter(([cell]) => cell !== corner);
  const down = inColumn.filter(([cell]) => cell !== corner);
  if (across.length === 0 || down.length === 0) return [];
  return [...down, ...across, [corner, across.reduce((sum, [, to]) => sum + to, 0)]];
}

const MESSAGES: Readonly<Record<'column' | 'row' | 'both', (cells: number) => Bilingual>> = {
  column: (cells) => ({
    zh: `「总计」列像是没有填（空白或 0），共 ${cells} 格；按左边各格之和应是下列各数。`,
    en: `The Total column seems not to have been filled in (blank or 0), ${cells} cells; the cells to their left give these figures.`,
  }),
  row: (cells) => ({
    zh: `「（七）总计」行像是没有填（空白或 0），共 ${cells} 格；按上面各项之和应是下列各数。`,
    en: `The row "(7) Total" seems not to have been filled in (blank or 0), ${cells} cells; the outcomes give these figures.`,
  }),
  both: (cells) => ({
    zh: `「总计」列和「（七）总计」行像是都没有填（空白或 0），共 ${cells} 格；按各项之和应是下列各数。`,
    en: `The Total column and the row "(7) Total" seem not to have been filled in (blank or 0), ${cells} cells; the sums give these figures.`,
  }),
};

function structureOf(line: keyof typeof MESSAGES, replacements: readonly Replacement[]): Structure {
  return {
    kind: 'totals-unfilled',
    pattern: `totals-unfilled requests ${line}`,
    replacements,
    forced: 0,
    oddity: 0,
    isShown: true,
    mayLeaveSums: true,
    describe: () => MESSAGES[line](replacements.length),
  };
}
