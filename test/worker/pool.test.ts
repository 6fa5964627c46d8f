import { describe, expect, test, vi } from 'vitest';
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
import { workersFor } from '../../src/worker/workers-for.ts';
import { makeReport } from '../support/make-report.ts';

/** A worker that answers as its script says: by default at once, with the file's name. */
class FakeWorker implements PoolWorker {
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

const reply = ({ job, name }: ParseRequest, worker: FakeWorker): void =>
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

const LARGE = new Blob([new Uint8Array(1_000_000)]);

const files = (count: number): PoolFile[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `f${i}`,
    file: new Blob([]),
    password: null,
    order: i,
  }));

function makePool(
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

async function collect(
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

describe('the pool', () => {
  test('reads every file once, with no more workers than its size, and uses them again', async () => {
    const pool = makePool(reply);
    const results = await collect(pool, files(10));
    await collect(pool, files(2));
    expect(results.map(({ name }) => name).sort()).toEqual(
      files(10)
        .map(({ name }) => name)
        .sort(),
    );
    expect(FakeWorker.made.length).toBe(3);
  });

  test('a crash costs one file only, and its worker is replaced', async () => {
    const pool = makePool((request, worker) =>
      request.name === 'f2' ? worker.listener?.onCrash('memory') : reply(request, worker),
    );
    const results = await collect(pool, files(6));
    const failed = results.filter(({ failures }) => failures.length > 0);
    expect(failed.map(({ failures }) => failures[0]?.message.zh)).toEqual([
      expect.stringMatching(/^「f2」读它要用的内存超出上限。/),
    ]);
    expect(FakeWorker.made.filter(({ isTerminated }) => isTerminated).length).toBe(1);
  });

  test('where the script of the worker is gone, the page was updated and the file was not read', async () => {
    const pool = makePool((_, worker) => worker.listener?.onCrash('not-loaded'));
    const [result] = await collect(pool, files(1));
    expect(result?.failures[0]?.message.zh).toMatch(/^「f0」还没有读：页面已更新，.*请刷新页面/);
  });

  test('a file past the time limit is given up and its worker terminated', async () => {
    vi.useFakeTimers();
    const pool = makePool(
      (request, worker) => (request.name === 'f0' ? undefined : reply(request, worker)),
      60_000,
    );
    const running = collect(pool, files(3));
    await vi.advanceTimersByTimeAsync(60_000);
    const results = await running;
    vi.useRealTimers();
    expect(results.find(({ name }) => name === 'f0')?.failures[0]).toMatchObject({
      code: 'timeout',
    });
    expect(results.length).toBe(3);
    expect(FakeWorker.made.filter(({ isTerminated }) => isTerminated).length).toBe(1);
  });

  test('cancel stops at once: nothing more is reported', async () => {
    const abort = new AbortController();
    const pool = makePool((request, worker) => {
      if (request.name === 'f4') abort.abort();
      else reply(request, worker);
    });
    const results = await collect(pool, files(50), abort.signal);
    expect(results.length).toBeLessThan(8);
  });
});

describe('the next file', () => {
  /** Answers when told to; what waits in it is answered after it. */
  class SlowWorkers {
    readonly open: { request: ParseRequest; worker: FakeWorker }[] = [];
    readonly pool = makePool((request, worker) => void this.open.push({ request, worker }));
    /** What each worker was given so far. */
    seen = (): string[][] => FakeWorker.made.map(({ seen }) => [...seen]);
    async answer(name: string, how = reply): Promise<void> {
      const at = this.open.findIndex(({ request }) => request.name === name);
      const [found] = this.open.splice(at, 1);
      if (found === undefined) throw new Error(`${name} was not asked`);
      how(found.request, found.worker);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  const started = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  test('waits in the worker before that asks, and takes the place of one that ends', async () => {
    const slow = new SlowWorkers();
    const running = collect(slow.pool, files(8));
    await started();
    expect(slow.seen()).toEqual([
      ['f0', 'f3'],
      ['f1', 'f4'],
      ['f2', 'f5'],
    ]);
    await slow.answer('f1');
    expect(slow.seen()[1]).toEqual(['f1', 'f4', 'f6']);
    for (const name of ['f0', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7']) await slow.answer(name);
    expect((await running).length).toBe(8);
    expect(FakeWorker.made.length).toBe(3);
  });

  test('goes on in another worker where the one before it crashes, which alone is named', async () => {
    const slow = new SlowWorkers();
    const running = collect(slow.pool, files(6));
    await started();
    await slow.answer('f0', (_, worker) => worker.listener?.onCrash('memory'));
    expect(FakeWorker.made[0]?.isTerminated).toBe(true);
    expect(slow.seen()[3]).toEqual(['f3']);
    slow.open.splice(
      slow.open.findIndex(({ worker }) => worker === FakeWorker.made[0]),
      1,
    );
    for (const name of ['f1', 'f2', 'f3', 'f4', 'f5']) await slow.answer(name);
    const results = await running;
    expect(results.flatMap(({ failures }) => failures.map(({ name }) => name))).toEqual(['f0']);
    expect(results.length).toBe(6);
  });

  test('never waits behind a large one, nor a large one behind any', async () => {
    const slow = new SlowWorkers();
    const inputs = files(6).map((file, at) =>
      at === 0 || at === 4 ? { ...file, file: LARGE } : file,
    );
    const running = collect(slow.pool, inputs);
    await started();
    expect(slow.seen()).toEqual([['f0'], ['f1', 'f3'], ['f2']]);
    await slow.answer('f2');
    expect(slow.seen()[2]).toEqual(['f2', 'f4']);
    for (const name of ['f1', 'f3', 'f0', 'f4', 'f5']) await slow.answer(name);
    expect((await running).length).toBe(6);
  });

  test('has its time limit from when the worker is at it', async () => {
    vi.useFakeTimers();
    const pool = makePool((request, worker) => {
      if (request.name === 'f3') return;
      setTimeout(() => reply(request, worker), 700);
    });
    const running = collect(pool, files(4));
    await vi.advanceTimersByTimeAsync(1500);
    expect(FakeWorker.made[0]?.isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();
    expect((await running).map(({ name, failures }) => [name, failures[0]?.code])).toEqual([
      ['f0', undefined],
      ['f1', undefined],
      ['f2', undefined],
      ['f3', 'timeout'],
    ]);
  });
});

describe('how many workers', () => {
  test.each([
    [2, 8, 2],
    [12, 8, 12],
    [64, 8, 16],
    [8, 2, 4],
    [8, 0.25, 1],
    [4, undefined, 4],
  ])('%i cores, %s GB: %i', (hardwareConcurrency, deviceMemory, workers) => {
    const machine = deviceMemory === undefined ? {} : { deviceMemory };
    expect(workersFor({ hardwareConcurrency, ...machine })).toBe(workers);
  });
});

describe('a worker that cannot be had', () => {
  test('costs a sentence a file, and nothing waits for ever', async () => {
    const pool = createPool({
      createWorker: () => {
        throw new Error('SecurityError');
      },
      size: 3,
      timeLimitOf: () => 1000,
    });
    const results = await collect(pool, files(4));
    expect(results.map(({ failures }) => failures[0]?.code)).toEqual(
      Array.from({ length: 4 }, () => 'internal'),
    );
    expect(results[0]?.failures[0]?.message.zh).not.toMatch(/SecurityError/);
  });
});

describe('notes on a file', () => {
  const question = {
    file: new Blob(['x']),
    format: 'docx',
    notes: [{ place: [], origins: [], lines: ['请核实'] }],
    author: '',
    date: '2026-01-31T08:00:00.000Z',
  };

  test('the file comes back marked; from no worker it does not come back', async () => {
    expect(await makePool(reply).mark(question)).toEqual(new Uint8Array(1));
    const none = createPool({
      createWorker: () => {
        throw new Error('SecurityError');
      },
      size: 1,
      timeLimitOf: () => 1000,
    });
    expect(await none.mark(question)).toBeNull();
  });
});

describe('suggestions', () => {
  const question = { report: makeReport(), locked: [], lastYear: {} };

  test('a worker at rest answers; there is no answer from one that crashes', async () => {
    const pool = makePool(reply);
    expect(await pool.suggest(question)).toEqual([]);
    const [worker] = FakeWorker.made;
    if (worker === undefined) throw new Error('no worker');
    worker.answerQuestion = () => worker.listener?.onCrash('memory');
    expect(await pool.suggest(question)).toBeNull();
    expect(worker.isTerminated).toBe(true);
    expect(await pool.suggest(question)).toEqual([]);
    expect(FakeWorker.made.length).toBe(2);
  });
});
