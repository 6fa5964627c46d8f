/** Files of many reports are written in a worker; whatever becomes of it, there is an answer. */
import { describe, expect, test } from 'vitest';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { createExporter } from '../../../src/worker/export/create-exporter.ts';
import { createExportDesk } from '../../../src/worker/export/export-desk.ts';
import { packBatch, unpackBatch } from '../../../src/worker/export/export-protocol.ts';
import type {
  ExportFeed,
  ExportOrder,
  ExportReply,
} from '../../../src/worker/export/export-protocol.ts';
import { writeOrder } from '../../../src/worker/export/write-order.ts';
import type { ExportThread } from '../../../src/worker/export/write-in-thread.ts';
import { packBody } from '../../../src/worker/body/body-protocol.ts';
import { makeReport } from '../../support/make-report.ts';
import { textOfFile } from '../../support/make-store.ts';

const ORDER: ExportOrder = {
  kind: 'json',
  subject: '星河市',
  changedAt: '',
  date: '2026-01-31T08:00:00.000Z',
};

/** Three reports, two at a time, and a file that could not be read. */
function makeFeed(): ExportFeed {
  const reports = ['a', 'b', 'c'].map((id) => ({
    body: packBody({ reading: { ...makeReport({}), id: id.repeat(16) }, document: null }),
    review: NO_REVIEW,
  }));
  const unitOf = new Map([['a'.repeat(16), '甲单位']]);
  return {
    next: () => Promise.resolve(reports.splice(0, 2)),
    leftBehind: () => ({
      failures: reports.length > 0 ? [] : [{ name: 'x', code: 'corrupt', message: '坏了' }],
      unread: ['x'],
    }),
    batch: () =>
      Promise.resolve(packBatch({ said: { units: [], findings: [] }, unitOf, rollUps: [] })),
  };
}

type Listener = Parameters<ExportThread['listen']>[0];

/** A thread that is no thread. @param say what it answers to an order; by itself if not said */
function makeThread(say?: (listener: NonNullable<Listener>) => void) {
  let listener: Listener = null;
  const seen = { isEnded: false };
  const desk = createExportDesk((reply: ExportReply) =>
    queueMicrotask(() => listener?.onReply(reply)),
  );
  const thread: ExportThread = {
    post(message) {
      if (say === undefined) desk(structuredClone(message));
      else if (listener !== null) say(listener);
    },
    terminate: () => (seen.isEnded = true),
    listen: (next) => (listener = next),
  };
  return { thread, seen };
}

const NEVER = new AbortController().signal;

async function textOf(written: ReturnType<ReturnType<typeof createExporter>['write']>) {
  const result = await written;
  return 'file' in result ? await textOfFile(result.file) : result.trouble;
}

describe('a file', () => {
  test.each(['json', 'excelCsv', 'package'] as const)(
    '%s is what would be written here',
    async (kind) => {
      const { thread, seen } = makeThread();
      const order = { ...ORDER, kind };
      const text = await textOf(createExporter(() => thread).write(order, makeFeed(), NEVER));
      expect(text).toBe(await textOfFile(await writeOrder(order, makeFeed())));
      expect(seen.isEnded).toBe(true);
    },
  );

  test('is written by the page itself where no worker can be started', async () => {
    const here = await textOfFile(await writeOrder(ORDER, makeFeed()));
    const refused = createExporter(() => {
      throw new Error('refused');
    });
    expect(await textOf(refused.write(ORDER, makeFeed(), NEVER))).toBe(here);
    for (const say of [
      (listener: NonNullable<Listener>) => listener.onCrash('not-loaded'),
      (listener: NonNullable<Listener>) =>
        listener.onReply({ kind: 'trouble', trouble: 'not-loaded' }),
    ]) {
      const { thread } = makeThread(say);
      expect(await textOf(createExporter(() => thread).write(ORDER, makeFeed(), NEVER))).toBe(here);
    }
  });
});

describe('no file', () => {
  test.each(['failed', 'memory'] as const)(
    'a worker that ends (%s) when it was fed',
    async (cause) => {
      let asked = 0;
      const { thread } = makeThread((listener) => {
        if (asked++ === 0) listener.onReply({ kind: 'want', what: 'reports' });
        else listener.onCrash(cause);
      });
      expect(await createExporter(() => thread).write(ORDER, makeFeed(), NEVER)).toEqual({
        trouble: 'failed',
      });
    },
  );

  test('a feed that breaks off', async () => {
    const { thread, seen } = makeThread();
    const feed = { ...makeFeed(), next: () => Promise.reject(new Error('gone')) };
    expect(await createExporter(() => thread).write(ORDER, feed, NEVER)).toEqual({
      trouble: 'failed',
    });
    expect(seen.isEnded).toBe(true);
  });

  test('called off, the worker ends', async () => {
    const calling = new AbortController();
    const { thread, seen } = makeThread();
    const feed: ExportFeed = {
      ...makeFeed(),
      next() {
        calling.abort();
        return new Promise(() => undefined);
      },
    };
    expect(await createExporter(() => thread).write(ORDER, feed, calling.signal)).toEqual({
      trouble: null,
    });
    expect(seen.isEnded).toBe(true);
  });
});

test('what is said of a batch is the same when unpacked', () => {
  const rollUps = [{ body: '甲县', year: 2023, reports: ['a'], missing: ['乙'] }];
  const batch = { said: { units: [], findings: [] }, unitOf: new Map([['a', '甲']]), rollUps };
  expect(unpackBatch(packBatch(batch))).toEqual(batch);
});
