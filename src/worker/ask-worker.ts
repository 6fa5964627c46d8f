/**
 * Asks workers, each question with a time limit; a worker that passes the limit or crashes is terminated,
 * and what waited in it goes to another. Every question is answered.
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
  /** Milliseconds, from when the worker is at it. */
  readonly limit: number;
  /** Answered so soon that it may wait in a worker behind another such, which then need not ask for it. */
  readonly isShort?: boolean;
  readonly read: (reply: Reply) => T | null;
  /** Takes what says only how far it is. @returns whether it did: the limit then begins anew */
  readonly takeProgress?: (reply: Reply) => boolean;
  readonly fail: (reason: FailureReason) => T | null;
}

/** @returns null when the question was aborted */
export type Ask<Request, Reply> = <T>(talk: Talk<Request, Reply, T>) => Promise<T | null>;

export interface Workers<Request, Reply> {
  readonly ask: Ask<Request, Reply>;
  /** Whether such a question would be taken without one worker more than there are to be. */
  readonly hasRoom: (isShort: boolean) => boolean;
  /** Ends those that stand still: their memory is free at once. */
  readonly release: () => void;
}

/** A question in a worker, told without what it is answered with. */
interface Asking<Request, Reply> {
  readonly job: number;
  readonly request: Request;
  readonly limit: number;
  readonly isShort: boolean;
  readonly isAborted: () => boolean;
  readonly takeProgress: (reply: Reply) => boolean;
  readonly onReply: (reply: Reply) => void;
  readonly onFail: (reason: FailureReason) => void;
}

/** A worker and what it was asked: it is at the first, the others wait in it. */
interface Line<Request, Reply> {
  readonly worker: Asked<Request, Reply>;
  readonly asked: Asking<Request, Reply>[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** How many short questions a worker holds: the one it is at, and the next. */
const MOST_IN_LINE = 2;

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

/** @param size how many workers there are to be; one more is started where none can take a question */
export function createWorkers<Request, Reply extends { readonly job: number }>(
  createWorker: () => Asked<Request, Reply>,
  size: number,
): Workers<Request, Reply> {
  const lines = new Set<Line<Request, Reply>>();
  let nextJob = 0;

  const find = (isShort: boolean): Line<Request, Reply> | null => findLine(lines, isShort, size);

  const start = (): Line<Request, Reply> | null => {
    try {
      const line = { worker: createWorker(), asked: [], timer: undefined };
      lines.add(line);
      return line;
    } catch {
      return null; // the browser refuses to start one
    }
  };

  const place = (asking: Asking<Request, Reply>): void => {
    const line = find(asking.isShort) ?? start();
    if (line === null) return asking.onFail(CRASHES.failed);
    line.asked.push(asking);
    if (line.asked.length === 1) begin(line);
    line.worker.post(asking.request);
  };

  /** The worker is at the first of its line; it is not listened to while there is none. */
  const begin = (line: Line<Request, Reply>): void => {
    const [first] = line.asked;
    if (first === undefined) {
      line.worker.listen(null);
      return;
    }
    const startTimer = (): void => {
      clearTimeout(line.timer);
      line.timer = setTimeout(() => giveUp(line, pastLimit(first.limit)), first.limit);
    };
    startTimer();
    line.worker.listen({
      onReply(reply) {
        if (reply.job !== first.job) return;
        if (first.takeProgress(reply)) {
          startTimer();
          return;
        }
        clearTimeout(line.timer);
        line.asked.shift();
        begin(line);
        first.onReply(reply);
      },
      onCrash: (cause) => giveUp(line, CRASHES[cause]),
    });
  };

  /** The first of the line failed, or is not wanted any more; the others are asked of another worker. */
  const giveUp = (line: Line<Request, Reply>, reason: FailureReason): void => {
    clearTimeout(line.timer);
    line.worker.listen(null);
    line.worker.terminate();
    lines.delete(line);
    const [first, ...others] = line.asked.splice(0);
    first?.onFail(reason);
    for (const other of others) if (!other.isAborted()) place(other);
  };

  const abort = (job: number): void => {
    // One that waits in a worker is answered to nobody.
    const isAt = ({ asked: [first] }: Line<Request, Reply>): boolean => first?.job === job;
    for (const line of [...lines].filter(isAt)) giveUp(line, CRASHES.failed);
  };

  return {
    ask: (talk) => askWith({ talk, job: nextJob++, place, abort }),
    hasRoom: (isShort) => lines.size < size || find(isShort) !== null,
    release: () => releaseIdle(lines),
  };
}

function releaseIdle<Request, Reply>(lines: Set<Line<Request, Reply>>): void {
  for (const line of lines) {
    if (line.asked.length > 0) continue;
    line.worker.terminate();
    lines.delete(line);
  }
}

/** @returns a worker that stands still, or one that a short question may wait in; @param size of them all */
function findLine<Request, Reply>(
  all: ReadonlySet<Line<Request, Reply>>,
  isShort: boolean,
  size: number,
): Line<Request, Reply> | null {
  const lines = [...all];
  const idle = lines.find(({ asked }) => asked.length === 0);
  if (idle !== undefined || !isShort || lines.length < size) return idle ?? null;
  const takes = ({ asked }: Line<Request, Reply>): boolean =>
    asked.length < MOST_IN_LINE && asked.every((each) => each.isShort);
  return lines.find(takes) ?? null;
}

interface Placing<Request, Reply, T> {
  readonly talk: Talk<Request, Reply, T>;
  readonly job: number;
  readonly place: (asking: Asking<Request, Reply>) => void;
  readonly abort: (job: number) => void;
}

async function askWith<Request, Reply, T>({
  talk: { request, signal, limit, isShort = false, takeProgress = () => false, read, fail },
  job,
  place,
  abort,
}: Placing<Request, Reply, T>): Promise<T | null> {
  return await new Promise((resolve) => {
    const onAbort = (): void => {
      resolve(null);
      abort(job);
    };
    const end = (result: T | null): void => {
      signal?.removeEventListener('abort', onAbort);
      resolve(result);
    };
    signal?.addEventListener('abort', onAbort);
    place({
      job,
      request: request(job),
      limit,
      isShort,
      isAborted: () => signal?.aborted === true,
      takeProgress,
      onReply: (reply) => end(read(reply)),
      onFail: (reason) => end(fail(reason)),
    });
  });
}

function pastLimit(limit: number): FailureReason {
  const seconds = Math.round(limit / 1000);
  return { code: 'timeout', seen: { zh: `${seconds} 秒`, en: `${seconds} s` } };
}
