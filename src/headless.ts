/**
 * The same core without a page: files and folders in, the exchanged JSON on stdout.
 *   npm run --silent parse -- [--ndjson] [--units FILE] [--out DIR] [--jobs N] [--files-from FILE|-] [--no-ocr] FILE_OR_FOLDER…
 * Exit 0 also when some files failed (they are in `failures`), 2 on wrong usage.
 */
import { statSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { text as readText } from 'node:stream/consumers';
import { applyCollectionChange, isNothingSaid, NO_COLLECTION_STATE } from './collection/state.ts';
import type { CollectionState } from './collection/state.ts';
import { createInOrder } from './command/in-order.ts';
import { listInputs } from './command/list-inputs.ts';
import type { InputFile } from './command/list-inputs.ts';
import { createOutFolder } from './command/out-folder.ts';
import { parseArguments, USAGE } from './command/parse-arguments.ts';
import { NO_TIME, REPORTS_FILE, writePackage } from './command/write-folder.ts';
import { createReportWriter } from './command/write-reports.ts';
import type { ReportWriter } from './command/write-reports.ts';
import type { ExportedBatch } from './exchange/collection-shape.ts';
import { showHidden } from './lib/show-hidden.ts';
import { createAsk } from './worker/ask-worker.ts';
import { checkReports } from './worker/collection/collection-desk.ts';
import type { CollectedReport } from './worker/collection/collection-protocol.ts';
import { exportBatch } from './worker/collection/exchanged-collection.ts';
import { processFile } from './worker/process-file.ts';
import { failFile, runQueue } from './worker/file-queue.ts';
import type { ExportedFile, HostFile, PoolFile } from './worker/protocol.ts';
import { spawnProcess } from './worker/spawn-process.ts';
import { createPictureQueue } from './worker/sight/picture-queue.ts';
import { PAGE_LIMIT, timeLimitOf } from './worker/time-limit.ts';

/** Processes that read pictures: each takes 700 MB. */
const MOST_SEEING = 2;
/** So many read files may wait for an earlier one before the next is started. */
const MOST_WAITING = 200;

async function main(words: readonly string[]): Promise<number> {
  const given = parseArguments(words);
  if (given === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const listed = given.filesFrom === null ? [] : await readPaths(given.filesFrom);
  const inputs = await listInputs([...given.paths, ...listed]);
  if (!inputs.ok) {
    process.stderr.write(`找不到「${showHidden(inputs.missing)}」。\n${USAGE}`);
    return 2;
  }
  const state = given.units === null ? NO_COLLECTION_STATE : await readUnits(given.units);
  if (state === null) {
    process.stderr.write(
      `「${showHidden(given.units ?? '')}」不是单位名单：要有 单位、上级、别名 三列。\n${USAGE}`,
    );
    return 2;
  }
  const jobs = given.jobs ?? availableParallelism();
  const read = (writer: ReportWriter): Promise<readonly CollectedReport[]> =>
    readAll(inputs.files, { jobs, seesPictures: given.seesPictures }, writer);
  if (given.out !== null) {
    await writeFolder(given.out, read, state);
    return 0;
  }
  const writer = createReportWriter(
    { out: (text) => writeAll(1, text), error: (text) => writeAll(2, text) },
    { isNdjson: given.isNdjson, now: new Date().toISOString() },
  );
  writer.close(batchOf(await read(writer), state)?.said ?? null);
  return 0;
}

/** Reads all reports into a writer. */
type Read = (writer: ReportWriter) => Promise<readonly CollectedReport[]>;

async function writeFolder(path: string, read: Read, state: CollectionState): Promise<void> {
  const folder = createOutFolder(path);
  try {
    const file = folder.open(REPORTS_FILE);
    const writer = createReportWriter(
      { out: file.write, error: (text) => writeAll(2, text) },
      { isNdjson: false, now: NO_TIME },
    );
    const batch = batchOf(await read(writer), state);
    const failures = writer.close(batch?.said ?? null);
    file.close();
    await writePackage(folder, { batch, failures });
    folder.finish();
  } finally {
    folder.discard();
  }
}

/** A path a line. @param path of the list; `-` = stdin */
async function readPaths(path: string): Promise<readonly string[]> {
  const text = path === '-' ? await readText(process.stdin) : await readFile(path, 'utf8');
  return text.split(/\r?\n/).filter((line) => line !== '');
}

/** One report has no other to be held against. */
function batchOf(
  reports: readonly CollectedReport[],
  state: CollectionState,
): ExportedBatch | null {
  if (reports.length < 2 && isNothingSaid(state)) return null;
  return exportBatch(checkReports(reports, state), state);
}

/** @returns null for a file that is not there or is no unit list; what is odd in it goes to stderr */
async function readUnits(path: string): Promise<CollectionState | null> {
  const bytes = await readFile(path).catch(() => null);
  const arrival = bytes === null ? null : (await processFile(path, bytes)).collection;
  if (arrival === null) return null;
  for (const { zh } of arrival.problems) process.stderr.write(`${zh}\n`);
  return applyCollectionChange(NO_COLLECTION_STATE, arrival.change);
}

/** How files are read. */
interface Reading {
  /** Processes side by side. */
  readonly jobs: number;
  readonly seesPictures: boolean;
}

/** A file with pictures, and what was read of it without them. */
interface Pictured {
  readonly input: PoolFile<HostFile>;
  readonly result: ExportedFile;
}

async function readAll(
  inputs: readonly InputFile[],
  { jobs, seesPictures }: Reading,
  writer: ReportWriter,
): Promise<readonly CollectedReport[]> {
  const collected: CollectedReport[] = [];
  const files = inputs.map(({ path, name, pages }, order): PoolFile<HostFile> => {
    return { name, file: pages ?? path, password: null, order };
  });
  const results = createInOrder<ExportedFile>(
    files.map(({ order }) => order),
    (file) => {
      for (const { record, trace } of writer.add(file)) {
        collected.push({ record, trace, order: collected.length });
      }
    },
  );
  const ask = createAsk(spawnProcess);
  const see = createAsk(spawnProcess);
  const pictures = createPictureQueue<Pictured>(
    Math.min(jobs, MOST_SEEING),
    async ({ input: { name, file, order }, result }) => {
      const seen = await see<ExportedFile>({
        request: (job) => ({ job, name, file, sees: true }),
        limit: PAGE_LIMIT,
        read: (reply) => ('result' in reply ? reply.result : null),
        isProgress: (reply) => 'page' in reply,
        fail: (reason) => (result.reports.length > 0 ? result : failFile(name, reason)),
      });
      results.give(order, seen ?? result);
    },
  );
  const listener = {
    onStart: () => undefined,
    onDone: (input: PoolFile<HostFile>, result: ExportedFile) => {
      if (result.isPictured === true && seesPictures) pictures.add({ input, result });
      else results.give(input.order, result);
    },
  };
  await runQueue(
    files,
    { listener, signal: new AbortController().signal },
    {
      size: jobs,
      onEntry: ({ order }) => results.expect(order),
      mayStart: () => results.waiting() < MOST_WAITING,
      readOne: ({ name, file }) =>
        ask<ExportedFile>({
          request: (job) => ({ job, name, file }),
          limit: timeLimitOf(sizeOf(file)),
          read: (reply) => ('result' in reply ? reply.result : null),
          fail: (reason) => failFile(name, reason),
        }),
    },
  );
  await pictures.done();
  return collected;
}

/** In bytes; 0 for a file that is gone. */
function sizeOf(file: HostFile): number {
  if (file instanceof Uint8Array) return file.length;
  const paths = typeof file === 'string' ? [file] : file;
  return paths.reduce(
    (sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** All of it, also into a pipe that takes only a part at once. */
function writeAll(stream: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

// Idle reading processes would keep the command alive.
process.exit(await main(process.argv.slice(2)));
