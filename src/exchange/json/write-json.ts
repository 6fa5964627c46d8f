/**
 * The frame of the exchanged file: its reports are written between the two, one a line. Ten thousand
 * reports make a file too long for one string, and a line a report reads well when files are compared.
 */
import type { ExportedFailure } from './export-shape.ts';
import { jsonLine } from './json-line.ts';
import { FORMAT, FORMAT_VERSION, GENERATOR } from './version.ts';

/** Everything before the first report. @param exportedAt ISO 8601 time */
export function openJson(exportedAt: string): string {
  const head = { format: FORMAT, version: FORMAT_VERSION, exportedAt, generator: GENERATOR };
  return `${JSON.stringify(head).slice(0, -1)},"reports":[`;
}

/** Everything after the last report. */
export function closeJson(failures: readonly ExportedFailure[]): string {
  const lines = failures.map((failure) => `\n${jsonLine(failure)}`);
  return `\n],"failures":[${lines.join(',')}${lines.length > 0 ? '\n' : ''}]}\n`;
}
