/** Workers that answer as a script says, and a pool of them. */
import { createPool } from '../../src/worker/pool.ts';
import type { WorkerListener } from '../../src/worker/ask-worker.ts';
import type { PoolWorker } from '../../src/worker/pool.ts';
import type {
  ParsedFile,
  ParseRequest,
  PoolFile,
  WorkerReply,
  WorkerRequest,
} from '../../src/worker/protocol.ts';

/** A worker that answers as its script says: by default at once, with the file's name. */
export class FakeWorker implements PoolWorker {
  static readonly made: FakeWorker[] = [];
  listener: WorkerListener<WorkerReply> | null = null;
  isTerminated = false;
  readonly seen: string[] = [];
  readonly #script: (request: ParseRequest, worker: FakeWorker) => void;

  constructor(script: (request: ParseRequest, worker: FakeWorker) => void) {
    this.#script = script;
    FakeWorker.made.push(this);
  }
  post = (request: WorkerRequest): void => {
    if ('question' in request) {
      queueMicrotask(() => this.answerQuestion(request.job));
      return;
    }
    if ('mark' in request) {
      const marked = new Uint8Array(request.mark.notes.length);
      queueMicrotask(() => this.listener?.onReply({ job: request.job, marked }));
      return;
    }
    this.seen.push(request.name);
    queueMicrotask(() => this.#script(request, this));
  };
  answerQuestion = (job: number): void => {
    this.listener?.onReply({ job, knots: [] });
  };
  terminate = (): void => {
    this.isTerminated = true;
  };
  listen = (listener: WorkerListener<WorkerReply> | null): void => {
    this.listener = listener;
  };
}

export const reply = ({ job, name }: ParseRequest, worker: FakeWorker): void =>
  worker.listener?.onReply({
    job,
    result: {
      name,
      sha256: name,
      reports: [],
      failures: [],
      exportedAt: null,
      collection: null,
      entries: [],
    },
  });

export const files = (count: number): PoolFile[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `f${i}`,
    file: new Blob([]),
    password: null,
    order: i,
  }));

export function makePool(
  script: (request: ParseRequest, worker: FakeWorker) => void,
  timeLimit = 1000,
): ReturnType<typeof createPool> {
  FakeWorker.made.length = 0;
  return createPool({
    createWorker: () => new FakeWorker(script),
    size: 3,
    timeLimitOf: () => timeLimit,
  });
}

export async function collect(
  pool: ReturnType<typeof createPool>,
  inputs: readonly PoolFile[],
  signal = new AbortController().signal,
): Promise<ParsedFile[]> {
  const results: ParsedFile[] = [];
  await pool.run(
    inputs,
    { onStart: () => undefined, onDone: (_file, result) => results.push(result) },
    signal,
  );
  return results;
}
