/** One table: its rows → units → the form's lines → cells, in the variant of the form that fits best. */
import type { FormTable } from '../form/form-types.ts';
import type { FormColumn } from '../form/form-types.ts';
import { findMoneyUnit } from '../lib/read-figure.ts';
import type { MoneyUnit } from '../lib/read-figure.ts';
import { alignUnits } from './match/align-runs.ts';
import type { Alignment } from './match/align-runs.ts';
import { fillTable } from './settle/fill-table.ts';
import type { FillInput, TableReading } from './settle/fill-table.ts';
import { findHeaderColumns } from './match/header-columns.ts';
import { printedSlots } from './settle/place-slots.ts';
import { linesOfTable, sideBySideLine } from './match/printed-line.ts';
import type { PrintedLine } from './match/printed-line.ts';
import type { Row } from './rows/row.ts';
import { isTwoYears, readTwoYears } from './settle/two-years.ts';
import { unitsOfRows } from './match/figure-runs.ts';
import type { Unit } from './match/figure-run.ts';

/** A table read against one variant of the form, before its cells are filled. */
export interface TableFit {
  readonly table: FormTable;
  readonly lines: readonly PrintedLine[];
  readonly units: readonly Unit[];
  readonly alignment: Alignment;
  readonly rows: readonly Row[];
}

/** @param rows the rows of the table's regions, one after the other */
export function fitTable(table: FormTable, rows: readonly Row[]): TableFit {
  const stacked = linesOfTable(table);
  if (table.layout === 'sideBySide') return fitSideBySide(table, stacked, rows);
  const most = Math.max(...stacked.map((line) => line.cells.length));
  const units = unitsOfRows(rows, most);
  return { table, lines: stacked, units, alignment: alignUnits(units, stacked), rows };
}

export function readTable(fit: TableFit): TableReading {
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
  const units = unitsOfRows(rows, line.cells.length);
  const printed = units.filter((unit) => !unit.isBlank);
  const alignment = alignUnits(printed, stacked);
  if (printed.length >= 2 && alignment.byPlaceOnly.length === 0 && alignment.extra.length === 0) {
    return { table, lines: stacked, units: printed, alignment, rows };
  }
  const unit = sideBySideUnit(units, line.cells.length);
  return {
    table,
    lines: [line],
    units: unit === null ? [] : [unit],
    alignment: { unitOfRow: [unit === null ? null : 0], extra: [], byPlaceOnly: [], score: 0 },
    rows,
  };
}

/** The unit of the full width, else all figures of the table together, else a full row of blanks. */
function sideBySideUnit(units: readonly Unit[], width: number): Unit | null {
  const whole = units.find((unit) => unit.slots.length === width && !unit.isBlank);
  if (whole !== undefined) return whole;
  const printed = units.flatMap(printedSlots);
  const [first] = units;
  if (printed.length > 0 && first !== undefined)
    return { ...first, slots: printed, isBlank: false };
  const blank = units.find((unit) => unit.slots.length >= width);
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
