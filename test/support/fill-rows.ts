/** Runs assigned to rows of a table, in the shortest form, and the table they fill. */
import { tablesOf } from '../../src/form/editions.ts';
import type { CellId, TableId } from '../../src/form/form-types.ts';
import type { MoneyUnit } from '../../src/lib/money-unit.ts';
import { linesOfTable } from '../../src/parse/match/printed-line.ts';
import type { FigureRun } from '../../src/parse/match/figure-run.ts';
import type { Slot } from '../../src/parse/match/tokens.ts';
import { fillTable } from '../../src/parse/settle/fill-table.ts';
import type { FilledTable } from '../../src/parse/settle/fill-table.ts';
import { makeReport } from './make-report.ts';

export const TABLES = tablesOf(makeReport());

/** Cells parted by `|`, `_` for an empty one. */
export function runOf(print: string, more: Partial<FigureRun> = {}): FigureRun {
  const slots = print.split('|').map((text, at): Slot => ({
    kind: 'slot',
    text: text.replace('_', ''),
    row: 0,
    column: at + 1,
    columnSpan: 1,
    place: [{ block: 0, cell: at, start: 0, end: text.length }],
  }));
  return {
    before: [],
    after: [],
    residue: [],
    slots,
    kind: 'grid',
    isBlank: false,
    labelColumn: 0,
    ...more,
  };
}

export interface Given {
  /** Runs by row of the form; a row not named was not found. */
  readonly rows: Readonly<Record<string, string | FigureRun>>;
  readonly extra?: readonly FigureRun[];
  readonly extraFirst?: true;
  readonly byPlace?: readonly string[];
  readonly units?: ReadonlyMap<CellId, MoneyUnit>;
  readonly prose?: string;
  readonly headerColumns?: readonly number[];
}

export function fill(table: TableId, given: Given): FilledTable {
  const lines = linesOfTable(TABLES[table]);
  const runs: FigureRun[] = given.extraFirst === true ? [...(given.extra ?? [])] : [];
  const runOfRow = lines.map(({ row }) => {
    const run = given.rows[row.key];
    if (run === undefined) return null;
    return runs.push(typeof run === 'string' ? runOf(run) : run) - 1;
  });
  const extra = (given.extra ?? []).map((run, at) =>
    given.extraFirst === true ? at : runs.push(run) - 1,
  );
  const byPlaceOnly = lines.flatMap(({ row }, at) =>
    given.byPlace?.includes(row.key) === true ? [at] : [],
  );
  return fillTable({
    table,
    lines,
    runs,
    alignment: { runOfRow, extra, byPlaceOnly, outOfOrder: [], score: 0 },
    units: given.units ?? new Map(),
    prose: given.prose ?? '',
    headerColumns: given.headerColumns ?? null,
  });
}

/** Whole table 2: a reviewer finds nothing to ask. */
export const SOUND = {
  regulations: '1|2|3',
  normativeDocuments: '4|5|6',
  licensing: '7',
  penalties: '8',
  coercion: '0',
  fees: '1.5',
};
