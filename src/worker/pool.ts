/** The page's pool of parse workers: files through a queue, questions about a report beside it. */
import type { Asked } from './ask-worker.ts';
import { createWorkers } from './ask-worker.ts';
import { seeFile } from './sight/see-file.ts';
import { failFile, runQueue } from './file-queue.ts';
import type {
  MarkReply,
  ParsedFile,
  Pool,
  SightSource,
  WorkerReply,
  WorkerRequest,
} from './protocol.ts';

export type PoolWorker = Asked<WorkerRequest, WorkerReply>;

/** How the page reads pictures. */
export interface PageSeeing {
  /** How many workers: each takes some 600 MB while there are pictures to be read. */
  readonly size: number;
  /** Where what pictures are read with comes from: asked for each file, as it may have come meanwhile. */
  readonly findSight: () => Promise<SightSource>;
}

export interface PoolOptions {
  readonly createWorker: () => PoolWorker;
  /** How many workers read. */
  readonly size: number;
  /** Milliseconds that a file of so many bytes may take. */
  readonly timeLimitOf: (bytes: number) => number;
  /** Null where pictures are not read. */
  readonly seeing?: PageSeeing | null;
}

/** Milliseconds. The search itself stops after 200; a worker may have to be loaded first. */
const SUGGEST_LIMIT = 10_000;

/**
 * Bytes. A small file waits in the worker that reads another small one: between two files a worker would
 * stand still for as long as the page takes to hand the next one over. Behind a long one nothing waits,
 * as another worker may be free first.
 */
export const SMALL_FILE = 256 * 1024;

export function createPool({ createWorker, size, timeLimitOf, seeing = null }: PoolOptions): Pool {
  const { ask, hasRoom } = createWorkers(createWorker, size);
  const seers = createWorkers(createWorker, seeing?.size ?? 0);
  return {
    run: async (files, listener, signal) => {
      await runQueue(
        files,
        { listener, signal },
        {
          size: Infinity,
          seeing: seeing && {
            size: seeing.size,
            seeOne: async (input, unseen) => {
              const sight = await seeing.findSight();
              if (signal.aborted) return null;
              return await seeFile(input, unseen, { ask: seers.ask, sight, listener, signal });
            },
          },
          mayStart: ({ file }) => hasRoom(file.size <= SMALL_FILE),
          readOne: ({ name, file, password }) =>
            ask<ParsedFile>({
              request: (job) => ({ job, name, file, password }),
              signal,
              limit: timeLimitOf(file.size),
              isShort: file.size <= SMALL_FILE,
              read: (reply) => ('result' in reply ? reply.result : null),
              fail: (reason) => failFile(name, reason),
            }),
        },
      );
      seers.release();
    },
    suggest: (question) =>
      ask({
        request: (job) => ({ job, question }),
        limit: SUGGEST_LIMIT,
        read: (reply) => ('knots' in reply ? reply.knots : null),
        fail: () => null,
      }),
    mark: (question) =>
      ask<MarkReply | null>({
        request: (job) => ({ job, mark: question }),
        limit: timeLimitOf(question.file.size),
        read: (reply) => ('marked' in reply ? reply : null),
        fail: () => null,
      }).then((reply) => reply?.marked ?? null),
  };
}
