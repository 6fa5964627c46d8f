/**
 * A pool of parse workers. Each takes one file at a time and has a time limit for it; a worker that
 * passes the limit or crashes is terminated and replaced, and its file ends as a failure.
 */
import { describeFailure } from '../document/failure.ts';
import type { FailureReason } from '../document/failure.ts';
import type { ParsedFile, ParseReply, ParseRequest, Pool, PoolFile } from './protocol.ts';

/** A worker as the pool uses it: one listener at a time. */
export interface PoolWorker {
  readonly post: (request: ParseRequest) => void;
  readonly terminate: () => void;
  readonly listen: (listener: WorkerListener | null) => void;
}

export interface WorkerListener {
  readonly onReply: (reply: ParseReply) => void;
  /** The worker crashed, or could not be loaded. */
  readonly onCrash: (detail: string) => void;
}

export interface PoolOptions {
  readonly createWorker: () => PoolWorker;
  /** How many files are read at once. */
  readonly size: number;
  /** Milliseconds one file may take. */
  readonly timeLimit: number;
}

export function createPool({ createWorker, size, timeLimit }: PoolOptions): Pool {
  const idle: PoolWorker[] = [];
  let nextJob = 0;

  const runOne = (input: PoolFile, signal: AbortSignal): Promise<ParsedFile | null> =>
    new Promise((resolve) => {
      const worker = idle.pop() ?? createWorker();
      const job = nextJob++;
      const end = (result: ParsedFile | null, isHealthy: boolean): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        worker.listen(null);
        if (isHealthy) idle.push(worker);
        else worker.terminate();
        resolve(result);
      };
      const onAbort = (): void => end(null, false);
      const timer = setTimeout(() => {
        const seconds = Math.round(timeLimit / 1000);
        const seen = { zh: `${seconds} 秒`, en: `${seconds} s` };
        end(failFile(input.name, { code: 'timeout', seen }), false);
      }, timeLimit);
      worker.listen({
        onReply(reply) {
          if (reply.job === job) end(reply.result, true);
        },
        onCrash(detail) {
          end(failFile(input.name, { code: 'corrupt', seen: { zh: detail, en: detail } }), false);
        },
      });
      signal.addEventListener('abort', onAbort);
      const { name, file, password } = input;
      worker.post({ job, name, file, password });
    });

  return {
    async run(files, listener, signal) {
      const queue = [...files];
      let running = 0;
      let wake = (): void => undefined;
      const runNext = async (input: PoolFile): Promise<void> => {
        listener.onStart(input);
        const result = await runOne(input, signal);
        running--;
        if (result !== null) {
          queue.unshift(...filesOfArchive(input, result));
          listener.onDone(input, result);
        }
        wake();
      };
      while (!signal.aborted && (queue.length > 0 || running > 0)) {
        const input = running < size ? queue.shift() : undefined;
        if (input === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else {
          running++;
          void runNext(input);
        }
      }
    },
  };
}

/** Between an archive and the next file there is room for this many orders. */
const ORDERS_A_FILE = 1e-6;

function filesOfArchive(archive: PoolFile, { entries }: ParsedFile): PoolFile[] {
  return entries.map((entry, index) => ({
    ...entry,
    password: null,
    order: archive.order + (index + 1) * ORDERS_A_FILE,
  }));
}

function failFile(name: string, reason: FailureReason): ParsedFile {
  return {
    name,
    sha256: '',
    reports: [],
    failures: [describeFailure(name, reason)],
    exportedAt: null,
    entries: [],
  };
}
