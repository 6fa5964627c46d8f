/**
 * The reports as the files of a folder: the exchanged JSON, then the data package. They are made
 * of the JSON just written, report by report, since which unit a report is of shows only when all were read.
 * The workbook alone holds all of them, without their prose.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ExportedBatch } from '../exchange/collection-shape.ts';
import type { ExportedFailure, ExportedReport } from '../exchange/json/export-shape.ts';
import { createPackage } from '../exchange/package/write-package.ts';
import { withoutProse } from '../exchange/workbook/without-prose.ts';
import type { FoundReport } from '../exchange/workbook/findings-sheet.ts';
import { workbookOf } from '../exchange/workbook/write-workbook.ts';
import type { OutFolder } from './out-folder.ts';

export const REPORTS_FILE = 'reports.json';

/** The same files give the same bytes: the JSON does not bear the time at which it was written. */
export const NO_TIME = '1970-01-01T00:00:00.000Z';

interface Told {
  readonly batch: ExportedBatch | null;
  readonly failures: readonly ExportedFailure[];
}

export async function writePackage(folder: OutFolder, { batch, failures }: Told): Promise<void> {
  const writer = createPackage(folder);
  const found: FoundReport[] = [];
  for await (const report of reportsIn(folder.pathOf(REPORTS_FILE))) {
    const unit = batch?.unitOf.get(report.id) ?? null;
    writer.add(report, { unit });
    found.push({ unit: unit ?? report.agency ?? report.source.name, report: withoutProse(report) });
  }
  writer.end(batch?.said ?? null, failures);
  const failed = failures.map(({ name }) => name);
  const workbook = folder.open('workbook.xlsx');
  workbook.write(await workbookOf(found, batch, { failed, changedAt: '' }));
  workbook.close();
}

/** Of a file that this program has just written: a report stands on a line of its own. */
async function* reportsIn(path: string): AsyncGenerator<ExportedReport> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) {
    if (!line.startsWith('{"id":')) continue;
    const report: ExportedReport = JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
    yield report;
  }
}
