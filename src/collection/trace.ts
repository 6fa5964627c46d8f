/** What reading keeps of a report, beside its record, for the checks between reports. */
import type { CellId } from '../form/form-types.ts';
import type { Sketch } from './likeness/sketch.ts';

/** A count that the prose gives for one cell. */
export interface SaidFigure {
  readonly cell: CellId;
  readonly value: number;
}

export interface ReportTrace {
  /** ISO 8601 day; null where the page prints none. */
  readonly publishedOn: string | null;
  readonly said: readonly SaidFigure[];
  readonly sketch: Sketch;
}

/** Of a report stored before any was kept. */
export const EMPTY_TRACE: ReportTrace = {
  publishedOn: null,
  said: [],
  sketch: { hashes: new Uint32Array(), places: new Uint32Array(), ends: new Uint32Array() },
};
