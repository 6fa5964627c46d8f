/**
 * What reading keeps of a report, beside its record, for the checks between reports: its day, and clues that only these
 * checks look into. A window holds thousands: as bytes they are nothing to go through when its memory is tidied.
 */
import type { CellId } from '../form/form-types.ts';
import type { Sketch } from './likeness/sketch.ts';

export interface ReportTrace {
  /** ISO 8601 day; null where the page prints none. */
  readonly publishedOn: string | null;
  /** As `packClues` made them. */
  readonly clues: ArrayBuffer;
}

/** What the prose says, and what it is like. */
export interface Clues {
  readonly said: readonly SaidFigure[];
  readonly sketch: Sketch;
}

/** A count that the prose gives for one cell. */
export interface SaidFigure {
  readonly cell: CellId;
  readonly value: number;
}
