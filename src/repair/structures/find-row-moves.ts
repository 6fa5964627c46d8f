/**
 * Whole rows in the wrong place: two swapped, labels and figures slid against each other by one, a row
 * left empty. The row sums hold in all of these; only the columns tell.
 */
import { sumWeights } from '../../form/equations.ts';
import { shortLabel } from '../../form/name-cell.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { figuresOfRow, isBlankRow } from './grid.ts';
import type { Grid } from './grid.ts';
import { forceRow } from './force-row.ts';
import { changeForColumn } from '../ledger.ts';
import type { Ledger, Replacement } from '../ledger.ts';
import { replaceFigures } from './structure.ts';
import type { Structure } from './structure.ts';

/** A row of zeros says less than one left empty, and figures that fell off the end are an assumption more. Without it, `npm run localise -- 200`: row left blank 99.5 → 94.0 % first. */
const ODD_SLIDE = 4;
/** Rows are taken for each other where they stand near each other. Without it: two rows swapped 94.8 → 93.1 %. */
const EACH_ROW_APART = 0.05;
/** For a row that most requests end in: it is seldom empty. No kind of that run falls without it. */
const USUAL = 1;

export function findRowMoves(ledger: Ledger, grid: Grid): Structure[] {
  const failing = grid.columns.filter((_, column) => failsSomewhere(ledger, grid, column));
  // Rows that hold any figure have two columns at least that must fail: their own and the total.
  if (grid.table !== 'requests' || failing.length < 2) return [];
  const rows = grid.rows.map((_, row) => figuresOfRow(ledger, grid, row));
  const anchors = rows.flatMap((_, row) => (isAnchor(ledger, grid, row) ? [row] : []));
  return [
    ...swappedRows(ledger, grid, rows),
    ...anchors.flatMap((anchor) => slides(ledger, grid, { rows, anchor })),
    ...anchors.flatMap((anchor) => filledRow(ledger, grid, anchor)),
  ];
}

/** Whether one of a column's two sums fails: both enter its cell of （七）总计. */
function failsSomewhere(ledger: Ledger, grid: Grid, column: number): boolean {
  const total = grid.rows.findIndex(({ role }) => role === 'total');
  return changeForColumn(ledger, grid.cells[total]?.[column] ?? -1) !== 0;
}

/** A row that may stand for nothing: left empty, or the last one without any figure but 0. */
function isAnchor(ledger: Ledger, grid: Grid, row: number): boolean {
  const isLast = row === grid.rows.length - 1;
  const isZero = figuresOfRow(ledger, grid, row)?.every((figure) => figure === 0) === true;
  return isBlankRow(ledger, grid, row) || (isLast && isZero);
}

/** Rows of the same weight can be swapped without a sum taking notice: of those nothing is said. */
function swappedRows(
  ledger: Ledger,
  grid: Grid,
  rows: readonly (readonly number[] | null)[],
): Structure[] {
  const fails = grid.columns.map((_, column) => failsSomewhere(ledger, grid, column));
  const isEmpty = rows.map((row) => row?.every((figure) => figure === 0) ?? false);
  const fillsUsual = (row: number, other: readonly number[]): boolean =>
    (isEmpty[row] ?? false) &&
    other.some((figure) => figure !== 0) &&
    grid.rows[row]?.isUsual === true;
  const weights = grid.rows.map(({ role }) => sumWeights(role).join());
  return rows.flatMap((upper, i) =>
    rows.flatMap((lower, j): Structure[] => {
      if (j <= i || upper === null || lower === null || weights[i] === weights[j]) return [];
      if (upper.some((figure, column) => figure !== lower[column] && !fails[column])) return [];
      return [
        {
          kind: 'rows-swapped',
          pattern: `rows-swapped ${grid.table} ${grid.rows[i]?.key}-${grid.rows[j]?.key}`,
          replacements: [
            ...replaceFigures(ledger, grid.cells[i] ?? [], lower),
            ...replaceFigures(ledger, grid.cells[j] ?? [], upper),
          ],
          forced: 0,
          oddity:
            EACH_ROW_APART * (j - i) - (fillsUsual(i, lower) || fillsUsual(j, upper) ? USUAL : 0),
          describe: () => ({
            zh: `${nameRow(grid, i).zh}和${nameRow(grid, j).zh}两行的数像是填反了。`,
            en: `${nameRow(grid, i).en} and ${nameRow(grid, j).en} look swapped.`,
          }),
        },
      ];
    }),
  );
}

interface Anchored {
  readonly rows: readonly (readonly number[] | null)[];
  readonly anchor: number;
}

/** The rows from the empty one to some other, each with the figures of its neighbour. */
function slides(ledger: Ledger, grid: Grid, { rows, anchor }: Anchored): Structure[] {
  const isBlank = isBlankRow(ledger, grid, anchor);
  return rows.flatMap((_, end): Structure[] => {
    const step = end > anchor ? 1 : -1;
    const moved: Replacement[] = [];
    if (end === anchor) return [];
    for (let row = anchor; row !== end; row += step) {
      const figures = rows[row + step] ?? null;
      if (figures === null) return [];
      moved.push(...replaceFigures(ledger, grid.cells[row] ?? [], figures));
    }
    // What stood in the last row of the run was never printed, or was the empty row.
    const lost = forceRow(ledger, grid, { row: end, others: moved });
    const empty = replaceFigures(
      ledger,
      grid.cells[end] ?? [],
      grid.columns.map(() => 0),
    );
    const fills = lost === null || lost.length === 0 ? [empty] : [empty, lost];
    return fills.map((fill) => ({
      kind: 'rows-slid',
      pattern: `rows-slid ${grid.table} ${grid.rows[anchor]?.key}-${grid.rows[end]?.key}`,
      replacements: [...moved, ...fill],
      forced: fill === lost ? countDetails(grid, fill) : 0,
      oddity: fill === lost || !isBlank ? ODD_SLIDE : 0,
      describe: () => describeSlide(grid, anchor, end),
    }));
  });
}

/** The empty row itself, with the figures that the columns lack. */
function filledRow(ledger: Ledger, grid: Grid, row: number): Structure[] {
  const fill = forceRow(ledger, grid, { row, others: [] });
  if (fill === null || fill.length === 0 || !isBlankRow(ledger, grid, row)) return [];
  return [
    {
      kind: 'row-blank',
      pattern: `row-blank ${grid.table}.${grid.rows[row]?.key}`,
      replacements: fill,
      forced: countDetails(grid, fill),
      oddity: 0,
      describe: () => ({
        zh: `${nameRow(grid, row).zh}一行空白，像是漏填了；按合计关系应是下列各数。`,
        en: `${nameRow(grid, row).en} is blank and seems to have been left out; the sums give these figures.`,
      }),
    },
  ];
}

/** Figures that nothing but a column's sum gives; the total follows from them. */
function countDetails(grid: Grid, fill: readonly Replacement[]): number {
  const totals = new Set(grid.cells.map((line) => line.at(-1)));
  return fill.filter(([cell]) => !totals.has(cell)).length;
}

function describeSlide(grid: Grid, anchor: number, end: number): Bilingual {
  const [first, last] = anchor < end ? [anchor, end] : [end, anchor];
  const [from, to] = [nameRow(grid, first), nameRow(grid, last)];
  return anchor < end
    ? {
        zh: `从${from.zh}到${to.zh}，行名和数像是错了一行，数应上移一行。`,
        en: `From ${from.en} to ${to.en}, labels and figures seem one row apart; the figures belong one row up.`,
      }
    : {
        zh: `从${from.zh}到${to.zh}，行名和数像是错了一行，数应下移一行。`,
        en: `From ${from.en} to ${to.en}, labels and figures seem one row apart; the figures belong one row down.`,
      };
}

function nameRow(grid: Grid, row: number): Bilingual {
  const found = grid.rows[row];
  return { zh: `「${shortLabel(found?.label ?? '')}」`, en: `"${found?.english}"` };
}
