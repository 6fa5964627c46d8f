/**
 * A process of the headless command: takes a file, answers with its reports as lines of the exchanged
 * JSON. What is too large to take is known before it is read.
 */
import { readFile, stat } from 'node:fs/promises';
import { traceOf } from '../collection/trace-of.ts';
import { describeTooLarge, MOST_BYTES } from '../document/file-size.ts';
import { VANISHED } from '../document/failure.ts';
import { exportReport } from '../exchange/json/export-report.ts';
import { jsonLine } from '../exchange/json/json-line.ts';
import { recordOf } from '../report/record.ts';
import { checkReviewed } from '../rules/check-reviewed.ts';
import { failFile } from './file-queue.ts';
import { processFile } from './process-file.ts';
import type { ProcessedReport } from './process-file.ts';
import type {
  ExportedFile,
  ExportedReport,
  ExportReply,
  ExportRequest,
  HostFile,
} from './protocol.ts';

/** From now on this process answers the command that started it, and ends with it. */
export function serveExports(): void {
  let turn: Promise<void> = Promise.resolve();
  // One file after the other: the next may wait here already.
  process.on('message', (request: ExportRequest) => {
    turn = turn.then(() => answer(request));
  });
  process.on('disconnect', () => process.exit());
}

/** Every request is answered, also when the file vanished or our own program fails. */
async function answer({ job, name, file }: ExportRequest): Promise<void> {
  const reply: ExportReply = { job, result: await exportFile(name, file) };
  process.send?.(reply);
}

async function exportFile(name: string, file: HostFile): Promise<ExportedFile> {
  let bytes: Uint8Array;
  try {
    const size = typeof file === 'string' ? (await stat(file)).size : file.length;
    if (size > MOST_BYTES) return failFile(name, describeTooLarge(size));
    bytes = typeof file === 'string' ? new Uint8Array(await readFile(file)) : file;
  } catch {
    return failFile(name, VANISHED);
  }
  try {
    const entries: ExportedFile['entries'][number][] = [];
    const { reports, ...rest } = await processFile(name, bytes, {
      onEntry: (entry) => entries.push({ name: entry.name, file: entry.bytes }),
    });
    return {
      ...rest,
      name,
      reports: reports.map(reportOf),
      entries,
    };
  } catch {
    return failFile(name, { code: 'internal' });
  }
}

function reportOf(processed: ProcessedReport): ExportedReport {
  const { report, findings } = checkReviewed(processed.reading, processed);
  return {
    line: jsonLine(exportReport({ ...processed, findings })),
    record: recordOf(report, findings, processed),
    trace: traceOf(processed.reading),
  };
}
