/** No worker stands still between two small files; a large one has a worker to itself. */
import { describe, expect, test, vi } from 'vitest';
import type { ParseRequest } from '../../src/worker/protocol.ts';
import { workersFor } from '../../src/worker/workers-for.ts';
import { collect, FakeWorker, files, makePool, reply } from '../support/fake-workers.ts';

const LARGE = new Blob([new Uint8Array(1_000_000)]);

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
