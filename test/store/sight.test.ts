/** Files whose pictures wait for the package that they are read with; the package, given once. */
import { expect, test, vi } from 'vitest';
import type { AppStore } from '../../src/store/create-app-store.ts';
import { keepSightForVisit } from '../../src/store/storage/sight-shelf.ts';
import type { SightShelf } from '../../src/store/storage/sight-shelf.ts';
import { failFile } from '../../src/worker/file-queue.ts';
import type { Pool } from '../../src/worker/protocol.ts';
import { inventReport } from '../support/invent-report.ts';
import { inThread, makeStore, textFile } from '../support/make-store.ts';
import { createMemorySight } from '../support/memory-sight.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const TEXT = toText(
  layOut(inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 })),
  'tabs',
);
const SCAN = textFile('扫描.png', TEXT);
const PACK = textFile('认图.zip', 'the package');

/** Reads 扫描.png once the package is there; 半.docx gives a report also without, and is then not done. */
function blindPool(sight: SightShelf): Pool {
  return {
    ...inThread,
    async run(files, listener, signal) {
      for (const input of files) {
        const isBlind = (await sight.load()) === null;
        if (input.name === PACK.name) {
          listener.onDone(input, {
            ...failFile(input.name, { code: 'empty' }),
            failures: [],
            isSightPackage: true,
          });
        } else if (isBlind && input.name === SCAN.name) {
          listener.onDone(input, {
            ...failFile(input.name, { code: 'scanned' }),
            lacksSight: true,
          });
        } else {
          const onDone: typeof listener.onDone = (file, result) =>
            listener.onDone(file, isBlind ? { ...result, lacksSight: true } : result);
          await inThread.run([input], { ...listener, onDone }, signal);
        }
      }
    },
  };
}

function storeWith(sight: SightShelf): AppStore {
  return makeStore(undefined, blindPool(sight), undefined, undefined, undefined, sight);
}

test('a scan waits for the package, and is read when that comes; it counts once', async () => {
  const sight = keepSightForVisit(createMemorySight());
  const store = storeWith(sight);
  await store.getState().addFiles([SCAN]);
  expect(store.getState().failures.map(({ code }) => code)).toEqual(['scanned']);
  expect([...store.getState().blind.keys()]).toEqual([0]);
  await store.getState().addFiles([PACK]);
  await vi.waitFor(() => expect(store.getState().intake?.isActive).toBe(false));
  const { failures, blind, reports, intake } = store.getState();
  expect([failures, blind.size, reports.size]).toEqual([[], 0, 1]);
  expect(intake).toMatchObject({ total: 2, done: 2, failed: 0, sight: 'kept' });
  expect(await store.getState().sizeOfSight()).toBe(PACK.file.size);
  await store.getState().dropSight();
  expect(await store.getState().sizeOfSight()).toBeNull();
});

test('given in one drop with the scan, whichever comes first', async () => {
  const store = storeWith(keepSightForVisit(createMemorySight()));
  await store.getState().addFiles([SCAN, PACK]);
  await vi.waitFor(() => expect(store.getState().reports.size).toBe(1));
  expect(store.getState().intake).toMatchObject({ total: 2, done: 2, failed: 0 });
});

test('a report that was read without its pictures is read once more, unless it was begun on', async () => {
  const sight = keepSightForVisit(createMemorySight());
  const store = storeWith(sight);
  const half = { ...SCAN, name: '半.docx' };
  await store.getState().addFiles([half]);
  expect([store.getState().reports.size, store.getState().blind.size]).toEqual([1, 1]);
  const [before] = store.getState().reports.values();
  await store.getState().addFiles([PACK]);
  await vi.waitFor(() => expect(store.getState().blind.size).toBe(0));
  await vi.waitFor(() => expect(store.getState().intake?.isActive).toBe(false));
  const [after] = store.getState().reports.values();
  expect([store.getState().failures, store.getState().reports.size]).toEqual([[], 1]);
  expect(after).not.toBe(before);
});

test('where the browser has no room it lasts for this visit, and that is said', async () => {
  const sight = keepSightForVisit(createMemorySight(true));
  const store = storeWith(sight);
  await store.getState().addFiles([PACK]);
  await vi.waitFor(() => expect(store.getState().intake?.sight).toBe('visit'));
  expect(await sight.load()).not.toBeNull();
});
