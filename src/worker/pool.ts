/**
 * A pool of parse workers. Each takes one file at a time and has a time limit for it; a worker that
 * passes the limit or crashes is terminated and replaced, and its file ends as a failure.
 */
import { describeFailure } from '../document/failure.ts';
import type { FailureReason } from '../document/failure.ts';
import type { ParsedFile, Pool, PoolFile, WorkerReply, WorkerRequest } from './protocol.ts';

/** A worker as the pool uses it: one listener at a time. */
export interface PoolWorker {
  readonly post: (request: WorkerRequest) => void;
  readonly terminate: () => void;
  readonly listen: (listener: WorkerListener | null) => void;
}

export interface WorkerListener {
  readonly onReply: (reply: WorkerReply) => void;
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

  /** One request to one worker; null when it was aborted. */
  const ask = <T>(request: (job: number) => WorkerRequest, talk: Talk<T>): Promise<T | null> =>
    new Promise((resolve) => {
      const worker = idle.pop() ?? createWorker();
      const job = nextJob++;
      const { signal, read, fail, limit } = talk;
      const end = (result: T | null, isHealthy: boolean): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        worker.listen(null);
        if (isHealthy) idle.push(worker);
        else worker.terminate();
        resolve(result);
      };
      const onAbort = (): void => end(null, false);
      const timer = setTimeout(() => {
        const seconds = Math.round(limit / 1000);
        end(fail({ code: 'timeout', seen: { zh: `${seconds} 秒`, en: `${seconds} s` } }), false);
      }, limit);
      worker.listen({
        onReply(reply) {
          if (reply.job === job) end(read(reply), true);
        },
        onCrash(detail) {
          end(fail({ code: 'corrupt', seen: { zh: detail, en: detail } }), false);
        },
      });
      signal?.addEventListener('abort', onAbort);
      worker.post(request(job));
    });

  const runOne = (
    { name, file, password }: PoolFile,
    signal: AbortSignal,
  ): Promise<ParsedFile | null> =>
    ask((job) => ({ job, name, file, password }), {
      signal,
      limit: timeLimit,
      read: (reply) => ('result' in reply ? reply.result : null),
      fail: (reason) => failFile(name, reason),
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
    suggest: (question) =>
      ask((job) => ({ job, question }), {
        limit: SUGGEST_LIMIT,
        read: (reply) => ('knots' in reply ? reply.knots : null),
        fail: () => null,
      }),
  };
}

/** Milliseconds. The search itself stops after 200; a worker may have to be loaded first. */
const SUGGEST_LIMIT = 10_000;

/** How a request is followed up. */
interface Talk<T> {
  readonly signal?: AbortSignal;
  /** Milliseconds. */
  readonly limit: number;
  readonly read: (reply: WorkerReply) => T | null;
  readonly fail: (reason: FailureReason) => T | null;
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
