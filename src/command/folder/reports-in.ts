/** The reports of a JSON file that this program has just written, one at a time. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ExportedReport } from '../../exchange/json/export-shape.ts';
import { REPORTS_FILE } from './folder-task.ts';
import type { FolderTask } from './folder-task.ts';

export interface PlacedReport {
  readonly report: ExportedReport;
  /** null = none is known. */
  readonly unit: string | null;
}

/** A report stands on a line of its own. */
export async function* reportsIn({ folder, batch }: FolderTask): AsyncGenerator<PlacedReport> {
  const input = createReadStream(join(folder, REPORTS_FILE), 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (!line.startsWith('{"id":')) continue;
    const report: ExportedReport = JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
    yield { report, unit: batch?.unitOf.get(report.id) ?? null };
  }
}
