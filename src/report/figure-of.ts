/** Looks up cells in the compact records. */
import { cellsOf } from '../form/editions.ts';
import type { FormCell } from '../form/editions.ts';
import type { CellId } from '../form/form-types.ts';
import { roundFigure } from './evaluate-equation.ts';
import type { ReportRecord } from './record.ts';
import { CELL_STATES } from './report.ts';
import type { CellState } from './report.ts';

const places = new WeakMap<readonly FormCell[], ReadonlyMap<CellId, number>>();

function placeOf(record: ReportRecord, id: CellId): number {
  const cells = cellsOf(record);
  let known = places.get(cells);
  if (known === undefined) {
    known = new Map(cells.map((cell, index) => [cell.id, index]));
    places.set(cells, known);
  }
  return known.get(id) ?? -1;
}

/** The figure of a cell; null when there is none, or the report's form has no such cell. */
export function figureOf(record: ReportRecord, id: CellId): number | null {
  const value = record.figures[placeOf(record, id)];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** How the figure of a cell stands; null when the report's form has no such cell. */
export function stateOf(record: ReportRecord, id: CellId): CellState | null {
  const state = record.states[placeOf(record, id)];
  return state === undefined ? null : (CELL_STATES[state] ?? null);
}

/** Whether an open error or doubt names the cell. */
export function isMarked(record: ReportRecord, id: CellId): boolean {
  return (record.marked[placeOf(record, id)] ?? 0) > 0;
}

/** Whether the reviewer has set the cell. */
export function isEdited(record: ReportRecord, id: CellId): boolean {
  return stateOf(record, id) === 'edited';
}

/** Whether it is open how the cell was read: its figure may be another than the one printed. */
export function isDoubted(record: ReportRecord, id: CellId): boolean {
  return record.marked[placeOf(record, id)] === 2;
}

/** The figure as it counts in a sum, a blank as 0; null when it is not known, or the form lacks it. */
export function countedFigure(record: ReportRecord, id: CellId): number | null {
  const state = stateOf(record, id);
  if (state === null || state === 'unreadable' || state === 'lost') return null;
  return figureOf(record, id) ?? 0;
}

/** As `countedFigure`, of several cells together. */
export function countedSum(record: ReportRecord, ids: readonly CellId[]): number | null {
  return sumKnown(ids, (id) => countedFigure(record, id));
}

/** @returns null when one of the figures is not known */
export function sumKnown(
  ids: readonly CellId[],
  figureAt: (id: CellId) => number | null,
): number | null {
  let sum = 0;
  for (const id of ids) {
    const figure = figureAt(id);
    if (figure === null) return null;
    sum += figure;
  }
  return roundFigure(sum);
}
