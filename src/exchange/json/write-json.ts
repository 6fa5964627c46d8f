/**
 * The frame of the exchanged file: its reports are written between the two, one a line. Ten thousand
 * reports make a file too long for one string, and a line a report reads well when files are compared.
 */
import type { ExportedCollection } from '../collection-shape.ts';
import type { ExportedFailure } from './export-shape.ts';
import { jsonLine } from './json-line.ts';
import { FORMAT, FORMAT_VERSION, GENERATOR } from './version.ts';

/** Everything before the first report. @param exportedAt ISO 8601 time */
export function openJson(exportedAt: string): string {
  const head = { format: FORMAT, version: FORMAT_VERSION, exportedAt, generator: GENERATOR };
  return `${JSON.stringify(head).slice(0, -1)},"reports":[`;
}

/** Everything after the last report. @param collection null = the reports were not held against each other */
export function closeJson(
  failures: readonly ExportedFailure[],
  collection: ExportedCollection | null = null,
): string {
  const between = collection === null ? '' : `,"collection":${collectionText(collection)}`;
  return `\n],"failures":${listOf(failures)}${between}}\n`;
}

function collectionText({ units, findings, ...rest }: ExportedCollection): string {
  const said = jsonLine(rest).slice(1, -1);
  return `{"units":${listOf(units)},"findings":${listOf(findings)}${said === '' ? '' : `,${said}`}}`;
}

/** One a line. */
function listOf(items: readonly unknown[]): string {
  const lines = items.map((item) => `\n${jsonLine(item)}`);
  return `[${lines.join(',')}${lines.length > 0 ? '\n' : ''}]`;
}
