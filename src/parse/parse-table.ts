/** One table: its rows → runs → the form's lines → cells, in the variant of the form that fits best. */
import type { FormTable } from '../form/form-types.ts';
import type { FormColumn } from '../form/form-types.ts';
import { findMoneyUnit } from '../lib/money-unit.ts';
import type { MoneyUnit } from '../lib/money-unit.ts';
import { alignRuns } from './match/align-runs.ts';
import type { Alignment } from './match/align-runs.ts';
import { fillTable } from './settle/fill-table.ts';
import type { FillInput, FilledTable } from './settle/fill-table.ts';
import { findHeaderColumns } from './match/header-columns.ts';
import { printedSlots } from './settle/place-slots.ts';
import { linesOfTable, sideBySideLine } from './match/printed-line.ts';
import type { PrintedLine } from './match/printed-line.ts';
import type { Row } from './rows/row.ts';
import { isTwoYears, readTwoYears } from './settle/two-years.ts';
import { runsOfRows } from './match/figure-runs.ts';
import type { FigureRun } from './match/figure-run.ts';

/** A table read against one variant of the form, before its cells are filled. */
export interface TableFit {
  readonly table: FormTable;
  readonly lines: readonly PrintedLine[];
  readonly runs: readonly FigureRun[];
  readonly alignment: Alignment;
  readonly rows: readonly Row[];
}

/** @param rows the rows of the table's regions, one after the other */
export function fitTable(table: FormTable, rows: readonly Row[]): TableFit {
  const stacked = linesOfTable(table);
  if (table.layout === 'sideBySide') return fitSideBySide(table, stacked, rows);
  const most = Math.max(...stacked.map((line) => line.cells.length));
  const runs = runsOfRows(rows, most);
  return { table, lines: stacked, runs, alignment: alignRuns(runs, stacked), rows };
}

export function readTable(fit: TableFit): FilledTable {
  const [block, ...others] = fit.table.blocks;
  const hasOneHeader = block !== undefined && others.length === 0 && fit.lines.length > 1;
  const input: FillInput = {
    ...fit,
    table: fit.table.id,
    headerUnit: (column) => headerUnitOf(fit.rows, column),
    headerColumns: hasOneHeader ? findHeaderColumns(fit.rows, block.columns) : null,
  };
  return isTwoYears(input) ? readTwoYears(input) : fillTable(input);
}

/** Table 4 prints its rows side by side; some reports print them below each other. */
function fitSideBySide(
  table: FormTable,
  stacked: readonly PrintedLine[],
  rows: readonly Row[],
): TableFit {
  const line = sideBySideLine(table);
  const runs = runsOfRows(rows, line.cells.length);
  const printed = runs.filter((run) => !run.isBlank);
  const alignment = alignRuns(printed, stacked);
  if (printed.length >= 2 && alignment.byPlaceOnly.length === 0 && alignment.extra.length === 0) {
    return { table, lines: stacked, runs: printed, alignment, rows };
  }
  const run = sideBySideRun(runs, line.cells.length);
  return {
    table,
    lines: [line],
    runs: run === null ? [] : [run],
    alignment: { runOfRow: [run === null ? null : 0], extra: [], byPlaceOnly: [], score: 0 },
    rows,
  };
}

/** The run of the full width, else all figures of the table together, else a full row of blanks. */
function sideBySideRun(runs: readonly FigureRun[], width: number): FigureRun | null {
  const whole = runs.find((run) => run.slots.length === width && !run.isBlank);
  if (whole !== undefined) return whole;
  const printed = runs.flatMap(printedSlots);
  const [first] = runs;
  if (printed.length > 0 && first !== undefined)
    return { ...first, slots: printed, isBlank: false };
  const blank = runs.find((run) => run.slots.length >= width);
  return blank === undefined ? null : { ...blank, slots: blank.slots.slice(-width) };
}

function headerUnitOf(rows: readonly Row[], column: FormColumn): MoneyUnit | null {
  if (column.kind !== 'money') return null;
  const label = shortestPrint(column);
  for (const row of rows) {
    for (const piece of row.pieces) {
      const at = piece.text.replace(/\s/g, '').indexOf(label);
      // In running text the header is followed by the figures: look only at the bracket behind it.
      const header = row.kind === 'line' ? bracketAfter(piece.text, label) : piece.text;
      const unit = at < 0 ? null : findMoneyUnit(header);
      if (unit !== null) return unit;
    }
  }
  return null;
}

function shortestPrint(column: FormColumn): string {
  return [column.label, ...column.aliases].reduce((left, right) =>
    right.length < left.length ? right : left,
  );
}

function bracketAfter(text: string, label: string): string {
  const at = text.indexOf(label);
  return /^\s*[（(]([^）)]*)[）)]/.exec(text.slice(at + label.length))?.[1] ?? '';
}
