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
  const { state, raw, unit, confidence, candidates = [] } = exported;
  const seen = confidence === undefined ? {} : { seen: { confidence, candidates } };
  const print = { raw, unit, place: NO_PLACE, ...seen };
  if (state !== 'edited') {
    return { ...print, value, state: state === 'unreadable' && raw === '' ? 'lost' : state };
  }
  const before = firstEdit === undefined ? value : firstEdit.from;
  return {
    ...print,
    value: before,
    state: stateBefore({ value: before, raw, isDoubted, isSeen: confidence !== undefined }),
  };
}

interface Before {
  readonly value: number | null;
  readonly raw: string;
  readonly isDoubted: boolean;
  readonly isSeen: boolean;
}

function stateBefore({ value, raw, isDoubted, isSeen }: Before): CellState {
  const { kind } = readFigure(raw);
  if (value !== null && isSeen) return 'recognised';
  if (value !== null) return kind === 'number' ? 'read' : 'inferred';
  if (kind === 'blank') return isDoubted ? 'lost' : 'blank';
  return kind === 'placeholder' ? 'blank' : 'unreadable';
}
