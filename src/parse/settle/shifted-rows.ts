/**
 * A row with blanks whose figures stand a place or two beside their columns, because its label slid in
 * tabbed text. Read as it stands it breaks its own sum and its columns'; moved as a whole it keeps all
 * of them. That is a doubt about the reading, not an error of the report.
 */
import { sumWeights } from '../../form/equations.ts';
import type { CellId } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import type { Cell } from '../../report/report.ts';
import type { PrintedLine } from '../match/printed-line.ts';

/** Labels slide by so many places at most. */
const SHIFTS = [1, -1, 2, -2] as const;

export interface ShiftedRow {
  readonly line: PrintedLine;
  readonly cells: ReadonlyMap<CellId, Cell>;
}

/** @param lines all lines of table 3; @param cells what was read, as it stands */
export function findShifted(
  lines: readonly PrintedLine[],
  cells: ReadonlyMap<CellId, Cell>,
): ShiftedRow[] {
  if (!holdsBlank(cells)) return [];
  const rows = lines.map((line) => line.cells.map(({ id }) => cells.get(id)));
  return gather(lines, (line, index) => {
    const own = rows[index] ?? [];
    if (line.group !== own.length || !isPlain(own) || rowHolds(line, own)) return [];
    const before = brokenSums(lines, rows);
    const moved = gather(SHIFTS, (by) => {
      const row = shift(own, by);
      if (row === null || !rowHolds(line, row)) return [];
      const after = brokenSums(
        lines,
        rows.map((each, at) => (at === index ? row : each)),
      );
      const isBetter = after.length < before.length && after.every((key) => before.includes(key));
      return isBetter ? [row] : [];
    });
    const [row] = moved;
    if (row === undefined || moved.length > 1) return [];
    const entries = gather(line.cells, ({ id }, at): [CellId, Cell][] => {
      const cell = row[at];
      if (cell === undefined) return [];
      return [[id, cell.value === null ? cell : { ...cell, state: 'inferred' }]];
    });
    return [{ line, cells: new Map(entries) }];
  });
}

function holdsBlank(cells: ReadonlyMap<CellId, Cell>): boolean {
  for (const { state } of cells.values()) if (state === 'blank') return true;
  return false;
}

type CellRow = readonly (Cell | undefined)[];

/** Every cell is printed or blank, and some of both. */
function isPlain(row: CellRow): boolean {
  const states = row.map((cell) => cell?.state);
  return (
    states.every((state) => state === 'read' || state === 'blank') &&
    states.includes('blank') &&
    states.includes('read')
  );
}

/** The row moved right (or left) as a whole; null where a printed figure would fall off its end. */
function shift(row: CellRow, by: number): CellRow | null {
  const fallen = by > 0 ? row.slice(-by) : row.slice(0, -by);
  if (fallen.some((cell) => cell?.value !== null)) return null;
  const kept = by > 0 ? row.slice(0, -by) : row.slice(-by);
  return by > 0 ? [...fallen, ...kept] : [...kept, ...fallen];
}

function rowHolds({ totals }: PrintedLine, row: CellRow): boolean {
  const sum = row.reduce((total, cell) => total + valueOf(cell), 0);
  return sum === 2 * valueOf(row[totals[0] ?? -1]);
}

/** Which of the columns' two sums do not hold. */
function brokenSums(lines: readonly PrintedLine[], rows: readonly CellRow[]): string[] {
  const weights = lines.map(({ row }) => sumWeights(row.role));
  return gather(lines[0]?.cells ?? [], (_, column) =>
    gather([0, 1] as const, (kind) => {
      const sum = rows.reduce(
        (total, row, index) => total + (weights[index]?.[kind] ?? 0) * valueOf(row[column]),
        0,
      );
      return sum === 0 ? [] : [`${column}/${kind}`];
    }),
  );
}

function valueOf(cell: Cell | undefined): number {
  return cell?.value ?? 0;
}
