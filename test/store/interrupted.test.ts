/** A page that is killed while it reads: what it was at is named when it is opened again, and the rest goes on. */
import { describe, expect, test, vi } from 'vitest';
import type { AppStore } from '../../src/store/create-app-store.ts';
import type { Pool } from '../../src/worker/protocol.ts';
import { inventReport } from '../support/invent-report.ts';
import { inThread, textFile } from '../support/make-store.ts';
import { makeWindows } from '../support/make-windows.ts';
import type { TestWindow } from '../support/make-windows.ts';
import { createRandom } from '../support/random.ts';
import type { MemoryPlace } from '../support/memory-storage.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const fileOf = (agency: string): ReturnType<typeof textFile> =>
  textFile(`${agency}.txt`, toText(layOut({ ...invented, agency }), 'tabs'));

const FILES = ['甲局', '乙局', '丙局', '丁局'].map(fileOf);
const BAD = '乙局.txt';

/** Never comes back from the bad file, as a page that is killed at it. */
const killedAtBad: Pool = {
  ...inThread,
  async run(files, listener, signal) {
    for (const file of files) {
      if (file.name === BAD) {
        listener.onStart(file);
        await new Promise(() => undefined);
      }
      await inThread.run([file], listener, signal);
    }
  },
};

/** Waits until it holds; where it already does, it must still do so after what is under way. */
const until = async (holds: () => void): Promise<void> => {
  await vi.waitFor(holds, { timeout: 20_000 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  holds();
};

const agencies = (store: AppStore): unknown[] =>
  [...store.getState().reports.values()]
    .map(({ record }) => record.agency ?? '')
    .sort((a, b) => (a < b ? -1 : 1));
const failed = (store: AppStore): string[] => store.getState().failures.map(({ name }) => name);

/** Opens the session again after the window before it was killed. */
async function openAgain(open: () => TestWindow, before: TestWindow): Promise<TestWindow> {
  before.fallAsleep();
  const next = open();
  await next.store.getState().enterSession(before.store.getState().sessionId);
  return next;
}

describe('killed in the middle of a batch', () => {
  test('the rest goes on, the file it was at is named and tried once more, never a third time', async () => {
    const places = new Map<string, MemoryPlace>();
    const openBad = makeWindows(places, killedAtBad);
    const first = openBad();
    await first.store.getState().load();
    void first.store.getState().addFiles(FILES);
    await until(() => expect(agencies(first.store)).toEqual(['甲局']));

    const second = await openAgain(openBad, first);
    await until(() => expect(agencies(second.store)).toEqual(['丁局', '丙局', '甲局']));
    expect(second.store.getState().interrupted).toEqual([BAD]);
    expect(failed(second.store)).toEqual([]);

    const third = await openAgain(openBad, second);
    await until(() => expect(failed(third.store)).toEqual([BAD]));
    expect(third.store.getState().intake?.isActive ?? false).toBe(false);
    expect(agencies(third.store)).toEqual(['丁局', '丙局', '甲局']);
    expect(third.store.getState().failures).toMatchObject([
      { name: BAD, message: { zh: expect.stringContaining('两次读到它时页面都中断了') } },
    ]);

    const fourth = await openAgain(openBad, third);
    expect(failed(fourth.store)).toEqual([BAD]);
    expect(fourth.store.getState().interrupted).toEqual([]);
  });

  test('one that reads well the second time is a report like the others', async () => {
    const places = new Map<string, MemoryPlace>();
    const first = makeWindows(places, killedAtBad)();
    await first.store.getState().load();
    void first.store.getState().addFiles(FILES);
    await until(() => expect(agencies(first.store)).toEqual(['甲局']));
    const second = await openAgain(makeWindows(places, inThread, 'later'), first);
    await until(() => expect(agencies(second.store)).toEqual(['丁局', '丙局', '乙局', '甲局']));
    expect(failed(second.store)).toEqual([]);
    for (const { given, files } of places.values()) expect(given.size + files.size).toBe(0);
  });

  test('a file without a copy is named and asked for again', async () => {
    const places = new Map<string, MemoryPlace>();
    const first = makeWindows(places, killedAtBad)();
    await first.store.getState().load();
    void first.store.getState().addFiles(FILES);
    await until(() => expect(agencies(first.store)).toEqual(['甲局']));
    for (const { files } of places.values()) files.clear();
    const second = await openAgain(makeWindows(places, inThread, 'later'), first);
    await until(() => expect(failed(second.store)).toEqual([BAD, '丙局.txt', '丁局.txt']));
    await second.store.getState().addFiles(FILES.slice(1));
    await until(() => expect(agencies(second.store)).toEqual(['丁局', '丙局', '乙局', '甲局']));
  });

  test('what the reviewer has stopped does not go on', async () => {
    const places = new Map<string, MemoryPlace>();
    const first = makeWindows(places)();
    await first.store.getState().load();
    const reading = first.store.getState().addFiles(FILES);
    void first.store.getState().cancelIntake();
    await reading;
    const second = await openAgain(makeWindows(places, inThread, 'later'), first);
    expect(failed(second.store)).toEqual([]);
    expect(second.store.getState().interrupted).toEqual([]);
  });
});
