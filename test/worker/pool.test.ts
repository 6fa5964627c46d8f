import { describe, expect, test, vi } from 'vitest';
import { createPool } from '../../src/worker/pool.ts';
import { collect, FakeWorker, files, makePool, reply } from '../support/fake-workers.ts';
import { makeReport } from '../support/make-report.ts';

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
