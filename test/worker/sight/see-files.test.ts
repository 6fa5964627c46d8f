import { expect, test, vi } from 'vitest';
import { createPool } from '../../../src/worker/pool.ts';
import type { ParseRequest } from '../../../src/worker/protocol.ts';
import type { PageAt } from '../../../src/document/page-at.ts';
import { FakeWorker, files, reply } from '../../support/fake-workers.ts';

const SIGHT = { folder: 'https://gouji.test/ocr/', pack: null };
const PICTURED = 'f1';

/** f1 has pictures: read without eyes it says so, read with them it is as `see` says. */
function seeingPool(see: (request: ParseRequest, worker: FakeWorker) => void, size = 1) {
  FakeWorker.made.length = 0;
  return createPool({
    createWorker: () =>
      new FakeWorker((request, worker) => {
        if (request.sight !== undefined) see(request, worker);
        else if (request.name !== PICTURED) reply(request, worker);
        else worker.listener?.onReply({ job: request.job, result: scanned(request.name) });
      }),
    size: 2,
    timeLimitOf: () => 1000,
    seeing: { size, findSight: () => Promise.resolve(SIGHT) },
  });
}

const scanned = (name: string) => ({
  name,
  sha256: name,
  reports: [],
  failures: [{ name, code: 'scanned', message: { zh: '只有图片', en: 'pictures only' } }],
  exportedAt: null,
  collection: null,
  entries: [],
  isPictured: true as const,
});

function listen() {
  const done: string[] = [];
  const pages: (PageAt | null)[] = [];
  return {
    done,
    pages,
    listener: {
      onStart: () => undefined,
      onDone: (_: unknown, { name, failures }: { name: string; failures: readonly unknown[] }) =>
        void done.push(failures.length > 0 ? `${name} ✗` : name),
      onPage: (_: unknown, at: PageAt | null) => void pages.push(at),
    },
  };
}

const neverStops = new AbortController().signal;

test('a file with pictures is read once more in a worker of its own, page by page, after all others', async () => {
  const pool = seeingPool((request, worker) => {
    expect(request.sight).toBe(SIGHT);
    worker.listener?.onReply({ job: request.job, page: { page: 1, pages: 2 } });
    worker.listener?.onReply({ job: request.job, page: { page: 2, pages: 2 } });
    setTimeout(() => reply(request, worker));
  });
  const { listener, done, pages } = listen();
  await pool.run(files(4), listener, neverStops);
  expect(done).toEqual(['f0', 'f2', 'f3', 'f1']);
  expect(pages).toEqual([null, { page: 1, pages: 2 }, { page: 2, pages: 2 }]);
  const seers = FakeWorker.made.filter(({ seen }) => seen.join() === PICTURED);
  expect(seers.map(({ isTerminated }) => isTerminated)).toContain(true);
});

test('its worker is released after the batch, and there is none where nothing has pictures', async () => {
  const pool = seeingPool(reply);
  await pool.run(files(1), listen().listener, neverStops);
  expect(FakeWorker.made.length).toBe(1);
  await pool.run(files(2), listen().listener, neverStops);
  expect(FakeWorker.made.filter(({ isTerminated }) => isTerminated).length).toBe(1);
});

test('the limit is one of a page: each page begins it anew', async () => {
  vi.useFakeTimers();
  const steps: (() => void)[] = [];
  const pool = seeingPool((request, worker) => {
    steps.push(() => worker.listener?.onReply({ job: request.job, page: { page: 1, pages: 9 } }));
  });
  const { listener, done } = listen();
  const running = pool.run(files(2), listener, neverStops);
  await vi.advanceTimersByTimeAsync(170_000);
  steps[0]?.();
  await vi.advanceTimersByTimeAsync(170_000);
  expect(done).toEqual(['f0']);
  await vi.advanceTimersByTimeAsync(20_000);
  await running;
  vi.useRealTimers();
  expect(done).toEqual(['f0', 'f1 ✗']);
});

test('stopped in the middle of a page the worker is gone, and nothing is said of the file', async () => {
  const abort = new AbortController();
  const pool = seeingPool(() => abort.abort());
  const { listener, done } = listen();
  await pool.run(files(3), listener, abort.signal);
  expect(done).not.toContain('f1');
  expect(FakeWorker.made.some(({ isTerminated }) => isTerminated)).toBe(true);
  const again = listen();
  await seeingPool(reply).run(files(3), again.listener, neverStops);
  expect(again.done).toContain('f1');
});
