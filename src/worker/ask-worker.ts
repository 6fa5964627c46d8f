/**
 * Asks workers, one question at a time each, with a time limit; a worker that passes the limit or
 * crashes is terminated, and the next question gets a new one. Every question is answered.
 */
import { NOT_LOADED } from '../document/failure.ts';
import type { FailureReason } from '../document/failure.ts';

/** A worker as it is used here: one listener at a time. */
export interface Asked<Request, Reply> {
  readonly post: (request: Request) => void;
  readonly terminate: () => void;
  readonly listen: (listener: WorkerListener<Reply> | null) => void;
}

export interface WorkerListener<Reply> {
  readonly onReply: (reply: Reply) => void;
  readonly onCrash: (cause: CrashCause) => void;
}

/** `memory`: it used more than it may. `not-loaded`: its script is not there. `failed`: it broke off. */
export type CrashCause = 'memory' | 'not-loaded' | 'failed';

/** A question and how it is followed up. */
export interface Talk<Request, Reply, T> {
  readonly request: (job: number) => Request;
  readonly signal?: AbortSignal;
  /** Milliseconds. */
  readonly limit: number;
  readonly read: (reply: Reply) => T | null;
  /** Whether it says only how far it is: the limit then begins anew. */
  readonly isProgress?: (reply: Reply) => boolean;
  readonly fail: (reason: FailureReason) => T | null;
}

/** @returns null when the question was aborted */
export type Ask<Request, Reply> = <T>(talk: Talk<Request, Reply, T>) => Promise<T | null>;

const CRASHES: Readonly<Record<CrashCause, FailureReason>> = {
  memory: {
    code: 'too-large',
    instead: {
      zh: '读它要用的内存超出上限',
      en: 'reading it takes more memory than is allowed',
    },
  },
  'not-loaded': NOT_LOADED,
  failed: { code: 'internal' },
};

export function createAsk<Request, Reply extends { readonly job: number }>(
  createWorker: () => Asked<Request, Reply>,
): Ask<Request, Reply> {
  const idle: Asked<Request, Reply>[] = [];
  let nextJob = 0;

  /** Null when the browser refuses to start one. */
  const takeWorker = (): Asked<Request, Reply> | null => {
    try {
      return idle.pop() ?? createWorker();
    } catch {
      return null;
    }
  };

  return (talk) =>
    new Promise((resolve) => {
      const worker = takeWorker();
      if (worker === null) {
        resolve(talk.fail(CRASHES.failed));
        return;
      }
      const job = nextJob++;
      const end = (result: Parameters<typeof resolve>[0], isHealthy: boolean): void => {
        clearTimeout(timer);
        talk.signal?.removeEventListener('abort', onAbort);
        worker.listen(null);
        if (isHealthy) idle.push(worker);
        else worker.terminate();
        resolve(result);
      };
      const onAbort = (): void => end(null, false);
      const startTimer = (): ReturnType<typeof setTimeout> =>
        setTimeout(() => end(talk.fail(pastLimit(talk.limit)), false), talk.limit);
      let timer = startTimer();
      worker.listen({
        onReply(reply) {
          if (reply.job !== job) return;
          if (talk.isProgress?.(reply) !== true) {
            end(talk.read(reply), true);
            return;
          }
          clearTimeout(timer);
          timer = startTimer();
        },
        onCrash: (cause) => end(talk.fail(CRASHES[cause]), false),
      });
      talk.signal?.addEventListener('abort', onAbort);
      worker.post(talk.request(job));
    });
}

function pastLimit(limit: number): FailureReason {
  const seconds = Math.round(limit / 1000);
  return { code: 'timeout', seen: { zh: `${seconds} 秒`, en: `${seconds} s` } };
}
