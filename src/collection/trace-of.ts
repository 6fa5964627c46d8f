/** A report as read → what is kept of it for the checks between reports. */
import { gather } from '../lib/gather.ts';
import { listProseCounts } from '../report/prose-counts.ts';
import type { Report } from '../report/report.ts';
import { sketchOf } from './likeness/sketch.ts';
import { packClues } from './pack-clues.ts';
import type { ReportTrace } from './trace.ts';

/** @param report as read: what a reviewer mends changes no prose */
export function traceOf(report: Report): ReportTrace {
  const said = gather(listProseCounts(report), ({ cells: [cell, other], count }) =>
    cell === undefined || other !== undefined ? [] : [{ cell, value: count }],
  );
  const clues = packClues({ said, sketch: sketchOf(report) });
  return { publishedOn: report.publishedOn ?? null, clues };
}
