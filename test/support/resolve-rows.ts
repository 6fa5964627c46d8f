/** Rows of table 2 or 3 whose figures are not one a column, in the shortest form, and what they come to. */
import { tablesOf } from '../../src/form/editions.ts';
import type { CellId, TableId } from '../../src/form/form-types.ts';
import { linesOfTable } from '../../src/parse/match/printed-line.ts';
import type { Slot } from '../../src/parse/match/tokens.ts';
import { cellOfPrint } from '../../src/parse/settle/cell-of-print.ts';
import { resolveLines } from '../../src/parse/settle/resolve-lines.ts';
import type { Doubt } from '../../src/report/finding.ts';
import type { Cell } from '../../src/report/report.ts';
import type { MoneyUnit } from '../../src/lib/money-unit.ts';
import { makeReport } from './make-report.ts';

export const TABLES = tablesOf(makeReport({ edition: '2019' }));

/** Prints parted by blanks; `|` parts cells, a blank within a cell parts figures. */
export function slotsOf(print: string): Slot[] {
  return print.split('|').map((text, column) => ({
    kind: 'slot',
    text,
    row: 0,
    column,
    columnSpan: 1,
    place: [{ block: 0, cell: column, start: 0, end: text.length }],
  }));
}

export interface Given {
  /** What the lines in question print, by row. */
  readonly open: Readonly<Record<string, string>>;
  /** What the others print, `_` for blank. */
  readonly certain?: Readonly<Record<string, string>>;
  readonly isRunningText?: boolean;
  readonly prose?: string;
  readonly units?: ReadonlyMap<CellId, MoneyUnit>;
}

export function resolve(
  table: TableId,
  given: Given,
): {
  shown: Record<string, string>;
  doubts: string[];
  said: readonly Doubt[];
  cells: ReadonlyMap<CellId, Cell>;
} {
  const lines = linesOfTable(TABLES[table]);
  const certain = new Map<CellId, Cell>(
    lines.flatMap(({ row, cells }) => {
      if (row.key in given.open) return [];
      const texts = (given.certain?.[row.key] ?? '').split(' ');
      return cells.map(({ id, column }, at) => {
        const raw = (texts[at] ?? '').replace('_', '');
        return [id, cellOfPrint({ raw, place: [] }, column, null).cell] as const;
      });
    }),
  );
  const open = lines.flatMap((line) => {
    const print = given.open[line.row.key];
    return print === undefined
      ? []
      : [{ line, slots: slotsOf(print), isRunningText: given.isRunningText ?? false }];
  });
  const { cells, doubts } = resolveLines(
    { table, lines, units: given.units ?? new Map(), prose: given.prose ?? '' },
    open,
    certain,
  );
  const shown = Object.fromEntries(
    open.map(({ line }) => [
      line.row.key,
      line.cells.map(({ id }) => show(cells.get(id))).join(' '),
    ]),
  );
  return {
    shown,
    doubts: doubts.map(({ rule, severity }) => `${rule} ${severity}`),
    said: doubts,
    cells,
  };
}

/** `5!` is inferred from print, `(5)` inferred without, `?` lost, `~` print that cannot be told apart. */
function show(cell: Cell | undefined): string {
  if (cell?.state === 'lost') return '?';
  if (cell?.state === 'unreadable') return '~';
  return cell?.raw === '' ? `(${cell.value})` : `${cell?.value}!`;
}
