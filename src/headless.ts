/**
 * The same core without a page: files and folders in, the exchanged JSON on stdout.
 *   npm run --silent parse -- [--ndjson] [--jobs N] FILE_OR_FOLDER…
 * Exit 0 also when some files failed (they are in `failures`), 2 on wrong usage.
 */
import { statSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInOrder } from './command/in-order.ts';
import { listInputs } from './command/list-inputs.ts';
import type { InputFile } from './command/list-inputs.ts';
import { parseArguments, USAGE } from './command/parse-arguments.ts';
import { createReportWriter } from './command/write-reports.ts';
import type { ReportWriter } from './command/write-reports.ts';
import { showHidden } from './lib/show-hidden.ts';
import { createAsk } from './worker/ask-worker.ts';
import { failFile, runQueue } from './worker/file-queue.ts';
import type { ExportedFile, HostFile, PoolFile } from './worker/protocol.ts';
import { spawnProcess } from './worker/spawn-process.ts';
import { timeLimitOf } from './worker/time-limit.ts';

/** So many read files may wait for an earlier one before the next is started. */
const MOST_WAITING = 200;

async function main(words: readonly string[]): Promise<number> {
  const given = parseArguments(words);
  if (given === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const inputs = await listInputs(given.paths);
  if (!inputs.ok) {
    process.stderr.write(`找不到「${showHidden(inputs.missing)}」。\n${USAGE}`);
    return 2;
  }
  const writer = createReportWriter(
    { out: (text) => writeAll(1, text), error: (text) => writeAll(2, text) },
    { isNdjson: given.isNdjson, now: new Date().toISOString() },
  );
  await readAll(inputs.files, given.jobs ?? availableParallelism(), writer);
  writer.close();
  return 0;
}

async function readAll(
  inputs: readonly InputFile[],
  jobs: number,
  writer: ReportWriter,
): Promise<void> {
  const files = inputs.map(({ path, name }, order): PoolFile<HostFile> => {
    return { name, file: path, password: null, order };
  });
  const results = createInOrder<ExportedFile>(
    files.map(({ order }) => order),
    writer.add,
  );
  const ask = createAsk(spawnProcess);
  const listener = {
    onStart: () => undefined,
    onDone: ({ order }: PoolFile<HostFile>, result: ExportedFile) => results.give(order, result),
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
          read: ({ result }) => result,
          fail: (reason) => failFile(name, reason),
        }),
    },
  );
}

/** In bytes; 0 for a file that is gone. */
function sizeOf(file: HostFile): number {
  return typeof file === 'string'
    ? (statSync(file, { throwIfNoEntry: false })?.size ?? 0)
    : file.length;
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
