/**
 * A process of the headless command: takes a file, answers with its reports as lines of the exchanged
 * JSON. What is too large to take is known before it is read.
 */
import { readFile, stat } from 'node:fs/promises';
import { traceOf } from '../collection/trace-of.ts';
import { describeTooLarge, MOST_BYTES } from '../document/file-size.ts';
import { VANISHED } from '../document/failure.ts';
import type { FailureReason } from '../document/failure.ts';
import { exportReport } from '../exchange/json/export-report.ts';
import { jsonLine } from '../exchange/json/json-line.ts';
import { joinPictures } from '../readers/image/image-reader.ts';
import type { PageAt } from '../document/page-at.ts';
import { recordOf } from '../report/record.ts';
import { checkReviewed } from '../rules/check-reviewed.ts';
import { failFile } from './file-queue.ts';
import { processFile } from './process-file.ts';
import type { ProcessedReport, ProcessOptions } from './process-file.ts';
import type {
  HostFileResult,
  ExportedReport,
  HostFileReply,
  HostFileRequest,
  HostFile,
} from './protocol.ts';
import { blindFile } from './sight/blind-file.ts';
import { nodeSight } from './sight/node-sight.ts';

/** From now on this process answers the command that started it, and ends with it. */
export function serveExports(): void {
  let turn: Promise<void> = Promise.resolve();
  // One file after the other: the next may wait here already.
  process.on('message', (request: HostFileRequest) => {
    turn = turn.then(() => answer(request));
  });
  process.on('disconnect', () => process.exit());
}

/** Every request is answered, also when the file vanished or our own program fails. */
async function answer({ job, name, file, sees }: HostFileRequest): Promise<void> {
  const sight = sees === true ? await nodeSight() : null;
  const onPage = (page: PageAt): void => void process.send?.({ job, page } satisfies HostFileReply);
  const options = sight === null ? {} : { sight: { ...sight, onPage } };
  const result = await exportFile(name, file, options);
  const isBlind = sees === true && sight === null;
  process.send?.({
    job,
    result: isBlind ? blindFile(result, 'absent') : result,
  } satisfies HostFileReply);
}

async function exportFile(
  name: string,
  file: HostFile,
  options: ProcessOptions,
): Promise<HostFileResult> {
  let bytes: Uint8Array;
  try {
    const size = await sizeOf(file);
    if (size > MOST_BYTES) return failFile(name, describeTooLarge(size));
    bytes = await bytesOf(file);
  } catch {
    return failFile(name, VANISHED);
  }
  try {
    const entries: HostFileResult['entries'][number][] = [];
    const { reports, isSightPackage, ...rest } = await processFile(name, bytes, {
      ...options,
      onEntry: (entry) => entries.push({ name: entry.name, file: entry.bytes }),
    });
    if (isSightPackage === true) return failFile(name, NEEDS_NO_PACKAGE);
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

const NEEDS_NO_PACKAGE: FailureReason = {
  code: 'not-a-report',
  instead: { zh: '是认图包，不是报告', en: 'is the recognition package, not a report' },
  remedy: { zh: '命令行不用它。', en: 'The command does without it.' },
};

async function sizeOf(file: HostFile): Promise<number> {
  if (file instanceof Uint8Array) return file.length;
  const paths = typeof file === 'string' ? [file] : file;
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function bytesOf(file: HostFile): Promise<Uint8Array> {
  if (file instanceof Uint8Array) return file;
  if (typeof file === 'string') return new Uint8Array(await readFile(file));
  const pages = await Promise.all(file.map(async (path) => new Uint8Array(await readFile(path))));
  return joinPictures(pages);
}

function reportOf(processed: ProcessedReport): ExportedReport {
  const { report, findings } = checkReviewed(processed.reading, processed);
  return {
    line: jsonLine(exportReport({ ...processed, findings })),
    record: recordOf(report, findings, processed),
    trace: traceOf(processed.reading),
  };
}
