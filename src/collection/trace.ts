/** What reading keeps of a report, beside its record, for the checks between reports. */
import type { CellId } from '../form/form-types.ts';
import { listProseCounts } from '../report/prose-counts.ts';
import type { Report } from '../report/report.ts';
import { sketchOf } from './likeness/sketch.ts';
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

/** @param report as read: what a reviewer mends changes no prose */
export function traceOf(report: Report): ReportTrace {
  const said = listProseCounts(report).flatMap(({ cells: [cell, other], count }) =>
    cell === undefined || other !== undefined ? [] : [{ cell, value: count }],
  );
  return { publishedOn: report.publishedOn ?? null, said, sketch: sketchOf(report) };
}
