/**
 * The same core without a page: files and folders in, the exchanged JSON on stdout.
 *   npm run --silent parse -- [--ndjson] [--units FILE] [--out DIR] [--jobs N] [--files-from FILE|-] [--no-ocr] FILE_OR_FOLDER…
 * Exit 0 also when some files failed (they are in `failures`), 2 on wrong usage. Its processes are this
 * file again under words of their own, so that the command can be bundled into one file.
 */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { text as readText } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { applyCollectionChange, isNothingSaid, NO_COLLECTION_STATE } from './collection/state.ts';
import type { CollectionState } from './collection/state.ts';
import { NO_TIME, REPORTS_FILE } from './command/folder/folder-task.ts';
import { createOutFolder, openFile } from './command/folder/out-folder.ts';
import { servePart, writeParts } from './command/folder/part-process.ts';
import { createInOrder } from './command/in-order.ts';
import { listInputs } from './command/list-inputs.ts';
import type { InputFile } from './command/list-inputs.ts';
import { parseArguments, USAGE } from './command/parse-arguments.ts';
import { writeAll } from './command/write-all.ts';
import { createReportWriter } from './command/write-reports.ts';
import type { ReportWriter } from './command/write-reports.ts';
import type { ExportedBatch } from './exchange/collection-shape.ts';
import { showHidden } from './lib/show-hidden.ts';
import { createWorkers } from './worker/ask-worker.ts';
import { checkReports } from './worker/collection/collection-desk.ts';
import type { CollectedReport } from './worker/collection/collection-protocol.ts';
import { exportBatch } from './worker/collection/exchanged-collection.ts';
import { serveExports } from './worker/export-process.ts';
import { failFile, runQueue } from './worker/file-queue.ts';
import type { Seeing } from './worker/file-queue.ts';
import { processFile } from './worker/process-file.ts';
import { SMALL_FILE } from './worker/pool.ts';
import type { HostFileResult, ExportedReport, HostFile, PoolFile } from './worker/protocol.ts';
import { spawnProcess } from './worker/spawn-process.ts';
import { PAGE_LIMIT, timeLimitOf } from './worker/time-limit.ts';

/** Processes that read pictures: each takes 700 MB. */
const MOST_SEEING = 2;
/** Bytes of read reports that may wait for an earlier file before the next is started: some hundreds. */
const MOST_WAITING = 16 * 1024 * 1024;
/** What a report costs beside its line, in bytes. */
const RECORD = 8192;

/** What a process of the command is started for. */
const WORDS = { read: '--reading-process', write: '--writing-process' } as const;
const SELF = fileURLToPath(import.meta.url);

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
  const work: Work = { files: inputs.files, jobs, seesPictures: given.seesPictures, state };
  if (given.out !== null) return await writeFolder(given.out, work);
  const writer = createReportWriter(
    { out: (text) => writeAll(1, text), error: (text) => writeAll(2, text) },
    { isNdjson: given.isNdjson, now: new Date().toISOString() },
  );
  if (given.isNdjson) {
    // Nothing is said of the batch in lines: nothing of it is kept.
    await readAll(work, (file) => void writer.add(file));
    writer.close(null);
  } else writer.close((await readBatch(work, writer))?.said ?? null);
  return 0;
}

interface Work {
  readonly files: readonly InputFile[];
  /** Processes side by side. */
  readonly jobs: number;
  readonly seesPictures: boolean;
  readonly state: CollectionState;
}

async function writeFolder(path: string, work: Work): Promise<number> {
  let discard = (): void => undefined;
  try {
    const folder = createOutFolder(path);
    ({ discard } = folder);
    const file = openFile(folder.unfinished, REPORTS_FILE);
    const writer = createReportWriter(
      { out: file.write, error: (text) => writeAll(2, text) },
      { isNdjson: false, now: NO_TIME },
    );
    const batch = await readBatch(work, writer);
    const failures = writer.close(batch?.said ?? null);
    file.close();
    const how = { script: SELF, word: WORDS.write };
    await writeParts({ folder: folder.unfinished, batch, failures }, how, work.jobs);
    folder.finish();
    return 0;
  } catch (error) {
    discard();
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`没有写成「${showHidden(path)}」：${showHidden(reason)}\n`);
    return 1;
  }
}

/** A path a line. @param path of the list; `-` = stdin */
async function readPaths(path: string): Promise<readonly string[]> {
  const text = path === '-' ? await readText(process.stdin) : await readFile(path, 'utf8');
  return text.split(/\r?\n/).filter((line) => line !== '');
}

/** @returns null for a file that is not there or is no unit list; what is odd in it goes to stderr */
async function readUnits(path: string): Promise<CollectionState | null> {
  const bytes = await readFile(path).catch(() => null);
  const arrival = bytes === null ? null : (await processFile(path, bytes)).collection;
  if (arrival === null) return null;
  for (const { zh } of arrival.problems) process.stderr.write(`${zh}\n`);
  return applyCollectionChange(NO_COLLECTION_STATE, arrival.change);
}

/** Writes all reports. @returns what is said of them all; one report has no other to be held against */
async function readBatch(work: Work, writer: ReportWriter): Promise<ExportedBatch | null> {
  const collected: CollectedReport[] = [];
  await readAll(work, (file) => {
    for (const { record, trace } of writer.add(file)) {
      collected.push({ record, trace, order: collected.length });
    }
  });
  if (collected.length < 2 && isNothingSaid(work.state)) return null;
  return exportBatch(checkReports(collected, work.state), work.state);
}

/** @param take told of each file in the order of the input */
async function readAll(
  { files: inputs, jobs, seesPictures }: Work,
  take: (file: HostFileResult) => void,
) {
  const files = inputs.map(({ path, name, pages }, order): PoolFile<HostFile> => {
    return { name, file: pages ?? path, password: null, order };
  });
  const results = createInOrder<HostFileResult>(
    files.map(({ order }) => order),
    {
      take,
      weigh: ({ reports }) => reports.reduce((sum, { line }) => sum + line.length + RECORD, 0),
    },
  );
  const { ask, hasRoom } = createWorkers(() => spawnProcess(SELF, WORDS.read), jobs);
  const listener = {
    onStart: () => undefined,
    onDone: ({ order }: PoolFile<HostFile>, result: HostFileResult) => results.give(order, result),
  };
  await runQueue(
    files,
    { listener, signal: new AbortController().signal },
    {
      size: Infinity,
      onEntry: ({ order }) => results.expect(order),
      seeing: seesPictures ? createSeeing(jobs) : null,
      mayStart: ({ file }) =>
        results.waiting() < MOST_WAITING && hasRoom(sizeOf(file) <= SMALL_FILE),
      readOne: ({ name, file }) => {
        const size = sizeOf(file);
        return ask<HostFileResult>({
          request: (job) => ({ job, name, file }),
          limit: timeLimitOf(size),
          isShort: size <= SMALL_FILE,
          read: (reply) => ('result' in reply ? reply.result : null),
          fail: (reason) => failFile(name, reason),
        });
      },
    },
  );
}

/** Pictures are read by processes of their own. */
function createSeeing(jobs: number): Seeing<ExportedReport, HostFile> {
  const size = Math.min(jobs, MOST_SEEING);
  const { ask } = createWorkers(() => spawnProcess(SELF, WORDS.read), size);
  return {
    size,
    seeOne: ({ name, file }, unseen) =>
      ask<HostFileResult>({
        request: (job) => ({ job, name, file, sees: true }),
        limit: PAGE_LIMIT,
        read: (reply) => ('result' in reply ? reply.result : null),
        takeProgress: (reply) => 'page' in reply,
        fail: (reason) => (unseen.reports.length > 0 ? unseen : failFile(name, reason)),
      }),
  };
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

const [word] = process.argv.slice(2);
// Only a process that was started for it has whom to answer.
if (process.send !== undefined && word === WORDS.read) serveExports();
else if (process.send !== undefined && word === WORDS.write) servePart();
// Idle reading processes would keep the command alive.
else process.exit(await main(process.argv.slice(2)));
