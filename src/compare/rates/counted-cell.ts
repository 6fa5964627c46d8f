/**
 * A figure as it counts in a rate. A blank counts as 0 only where its row then adds up: a row whose
 * total was left blank over figures would make a rate that nobody printed.
 */
import { cellsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import type { ReportRecord } from '../../report/record.ts';
import { countedFigure, countedSum, figureOf, stateOf } from '../../report/figure-of.ts';

/** Why there is no figure: the form has no such cell, it cannot be read, it is blank. */
export type CellAbsence = 'otherForm' | 'unreadable' | 'blank';

export function countedCell(record: ReportRecord, id: CellId): number | CellAbsence {
  const figure = figureOf(record, id);
  if (figure !== null) return figure;
  const state = stateOf(record, id);
  if (state === null) return 'otherForm';
  if (state === 'unreadable' || state === 'lost') return 'unreadable';
  return isRowWhole(record, id) ? 0 : 'blank';
}

interface Row {
  readonly total: CellId;
  readonly others: readonly CellId[];
}

const rows = new WeakMap<readonly FormCell[], ReadonlyMap<CellId, Row>>();

function isRowWhole(record: ReportRecord, id: CellId): boolean {
  const cells = cellsOf(record);
  const known = rows.get(cells) ?? rowsByCell(cells);
  rows.set(cells, known);
  const row = known.get(id);
  return row !== undefined && countedFigure(record, row.total) === countedSum(record, row.others);
}

/** Rows that end in a total, by each of their cells. */
function rowsByCell(cells: readonly FormCell[]): ReadonlyMap<CellId, Row> {
  const byRow = new Map<string, FormCell[]>();
  for (const cell of cells) {
    const key = `${cell.table}.${cell.row.key}`;
    byRow.set(key, [...(byRow.get(key) ?? []), cell]);
  }
  const found = new Map<CellId, Row>();
  for (const line of byRow.values()) {
    const total = line.find(({ column }) => column.role === 'total');
    if (total === undefined) continue;
    const others = line.filter((cell) => cell !== total).map(({ id }) => id);
    for (const { id } of line) found.set(id, { total: total.id, others });
  }
  return found;
}
