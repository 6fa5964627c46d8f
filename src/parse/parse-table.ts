/** One table: its rows → runs → the form's lines → cells, in the variant of the form that fits best. */
import type { FormTable } from '../form/form-types.ts';
import { gather } from '../lib/gather.ts';
import { alignRuns } from './match/align-runs.ts';
import type { Alignment } from './match/align-runs.ts';
import { fillTable } from './settle/fill-table.ts';
import type { FilledTable } from './settle/fill-table.ts';
import { dropExtraColumns, orderColumns } from './match/order-columns.ts';
import { readTurned } from './match/turned-table.ts';
import { findHeaders } from './match/table-header.ts';
import type { TableHeader } from './match/table-header.ts';
import { lostCell } from './settle/cell-of-print.ts';
import { findUnits } from './settle/money-units.ts';
import { doubtOrder } from './settle/order-doubts.ts';
import { doubtOtherUnits, doubtScaledCounts } from './settle/unsure-units.ts';
import { linesOfTable, sideBySideLine } from './match/printed-line.ts';
import type { PrintedLine } from './match/printed-line.ts';
import type { Row } from './rows/row.ts';
import { isTwoYears, readTwoYears } from './settle/two-years.ts';
import { runsOfRows } from './match/figure-runs.ts';
import { findWholeRuns } from './match/whole-runs.ts';
import { sideBySideRuns } from './match/side-by-side.ts';
import type { FigureRun } from './match/figure-run.ts';

/** A table read against one variant of the form, before its cells are filled. */
export interface TableFit {
  readonly table: FormTable;
  readonly lines: readonly PrintedLine[];
  readonly runs: readonly FigureRun[];
  readonly alignment: Alignment;
  /** The rows without columns that are not of the form. */
  readonly rows: readonly Row[];
  /** The rows with all their columns. */
  readonly printed: readonly Row[];
  readonly headers: readonly TableHeader[];
}

/**
 * @param printed the rows of the table's regions, one after the other
 * @param year the report's, if it is known: of rows side by side for several years its own counts
 */
export function fitTable(
  table: FormTable,
  printed: readonly Row[],
  year: number | null = null,
): TableFit {
  const headers = findHeaders(printed, table);
  const rows = dropExtraColumns(printed, headers, table);
  const lines = linesOfTable(table);
  const isSideBySide = table.layout === 'sideBySide';
  const fit = isSideBySide
    ? fitSideBySide(table, rows, { printed, year })
    : fitStacked(lines, rows);
  return { table, rows, printed, headers, ...fit };
}

/** What stands around a table and bears on its figures. */
export interface TableContext {
  /** The rows between the section's heading and the table, the heading too. */
  readonly above: readonly Row[];
  /** The notes right below the table. */
  readonly below: readonly Row[];
  /** The report's text without its tables. */
  readonly prose: string;
}

export function readTable(fit: TableFit, { above, below, prose }: TableContext): FilledTable {
  if (isTwoYears(fit)) return readTwoYears(fit);
  const { table, runs, alignment, rows, printed } = fit;
  const order = orderColumns(fit);
  const { lines } = order;
  const said = findUnits({ lines, runs, alignment, rows, printed, above, below });
  const filled = fillTable({
    table: table.id,
    lines,
    runs,
    alignment,
    units: said.units,
    prose,
    headerColumns: headerColumnsOf(fit),
  });
  const { cells: read } = filled;
  const outOfOrder = gather(
    alignment.outOfOrder,
    (index) => lines[index]?.cells.map(({ id }) => id) ?? [],
  );
  const doubts = [
    ...doubtOrder({ outOfOrder, ...order }),
    ...filled.doubts,
    ...doubtOtherUnits({ lines, cells: read, prose, ...said }),
    ...doubtScaledCounts({ rows, above, lines, cells: read }),
  ];
  if (order.absent.length === 0) return { ...filled, doubts };
  const cells = new Map(filled.cells);
  for (const id of order.absent) cells.set(id, lostCell());
  return { ...filled, cells, doubts };
}

/** Where the one header of a table puts its columns; null where it does not name them all. */
function headerColumnsOf({ table, headers, lines }: TableFit): readonly number[] | null {
  const [block, ...others] = table.blocks;
  const [header] = headers;
  if (block === undefined || others.length > 0 || lines.length === 1) return null;
  const leaves = header?.leaves.filter(({ key }) => key !== null) ?? [];
  const isWhole = (header?.isAligned ?? false) && leaves.length === block.columns.length;
  return isWhole ? leaves.map(({ column }) => column) : null;
}

type Fit = Pick<TableFit, 'lines' | 'runs' | 'alignment'>;

function fitStacked(lines: readonly PrintedLine[], rows: readonly Row[]): Fit {
  const whole = findWholeRuns(rows, lines);
  if (whole !== null) return { lines, ...whole };
  const runs = runsOfRows(rows, widestOf(lines));
  return { lines, runs, alignment: alignRuns(runs, lines) };
}

/** The most figures that a line holds. */
export function widestOf(lines: readonly PrintedLine[]): number {
  return Math.max(...lines.map((line) => line.cells.length));
}

/** What tells several rows of figures apart. */
interface Labelled extends Pick<TableFit, 'printed'> {
  readonly year: number | null;
}

/** Table 4 prints its rows side by side; some reports print them below each other. */
function fitSideBySide(table: FormTable, rows: readonly Row[], { printed, year }: Labelled): Fit {
  const line = sideBySideLine(table);
  const runs = runsOfRows(rows, line.cells.length);
  const turned = readTurned(table, rows, runs);
  if (turned !== null) return { ...turned, alignment: inOrder(turned.lines.length) };
  const below = stackedRuns(
    linesOfTable(table),
    runs.filter((run) => !run.isBlank),
  );
  if (below !== null) return below;
  const own = sideBySideRuns(runs, printed, { width: line.cells.length, year });
  const extra = own.slice(1).map((_, index) => index + 1);
  return { lines: [line], runs: own, alignment: { ...inOrder(Math.min(own.length, 1)), extra } };
}

/** Its rows below each other; null where that is not how they are printed. */
function stackedRuns(lines: readonly PrintedLine[], runs: readonly FigureRun[]): Fit | null {
  if (runs.length < 2) return null;
  const alignment = alignRuns(runs, lines);
  const isPlain = alignment.byPlaceOnly.length === 0 && alignment.extra.length === 0;
  return isPlain ? { lines, runs, alignment } : null;
}

/** So many lines, each with the run of the same number; one line without a run when there is none. */
function inOrder(runs: number): Alignment {
  const runOfRow = runs === 0 ? [null] : Array.from({ length: runs }, (_, index) => index);
  return { runOfRow, extra: [], byPlaceOnly: [], outOfOrder: [], score: 0 };
}
