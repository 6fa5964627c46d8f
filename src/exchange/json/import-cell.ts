/**
 * A cell as exchanged → a cell as read. Two things the file does not say outright are recovered: an
 * edited cell's state before the first edit, and whether a figure without print was lost or blank.
 */
import { readFigure } from '../../lib/read-figure.ts';
import type { Edit } from '../../report/edits.ts';
import type { Cell, CellState } from '../../report/report.ts';
import type { ExportedCell } from './export-shape.ts';

export interface CellFacts {
  readonly value: number | null;
  /** undefined = plainly read. */
  readonly exported: ExportedCell | undefined;
  readonly firstEdit: Edit | undefined;
  /** A finding says that the document lost the figure. */
  readonly isDoubted: boolean;
}

/** One for all: an empty list for each cell of a large file takes as much memory as its figures. */
const NO_PLACE: Cell['place'] = [];

export function importCell({ value, exported, firstEdit, isDoubted }: CellFacts): Cell {
  if (exported === undefined) {
    return value === null
      ? { value, state: 'lost', raw: '', unit: null, place: NO_PLACE }
      : { value, state: 'read', raw: String(value), unit: null, place: NO_PLACE };
  }
  const { state, raw, unit } = exported;
  const print = { raw, unit, place: NO_PLACE };
  if (state !== 'edited') {
    return { ...print, value, state: state === 'unreadable' && raw === '' ? 'lost' : state };
  }
  const before = firstEdit === undefined ? value : firstEdit.from;
  return { ...print, value: before, state: stateBefore(before, raw, isDoubted) };
}

function stateBefore(value: number | null, raw: string, isDoubted: boolean): CellState {
  const { kind } = readFigure(raw);
  if (value !== null) return kind === 'number' ? 'read' : 'inferred';
  if (kind === 'blank') return isDoubted ? 'lost' : 'blank';
  return kind === 'placeholder' ? 'blank' : 'unreadable';
}
