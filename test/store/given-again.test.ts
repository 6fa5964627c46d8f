/** A folder that is given once more, as after a crash: what was read is not read again, what was not takes its place. */
import { describe, expect, test, vi } from 'vitest';
import { createCopies } from '../../src/store/intake/waiting-copies.ts';
import type { AppStore } from '../../src/store/create-app-store.ts';
import type { Pool } from '../../src/worker/protocol.ts';
import { inventReport } from '../support/invent-report.ts';
import { exportText, inThread } from '../support/make-store.ts';
import { makeWindows } from '../support/make-windows.ts';
import type { MemoryPlace } from '../support/memory-storage.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const fileOf = (agency: string, lastModified = 1000): { name: string; file: File } => {
  const name = `${agency}.txt`;
  const text = toText(layOut({ ...invented, agency }), 'tabs');
  return { name, file: new File([text], name, { lastModified }) };
};
const FILES = ['甲局', '乙局', '丙局', '丁局'].map((agency) => fileOf(agency));

/** Tells what it reads, and stops for ever after so many files. */
function counting(read: string[], most = Infinity): Pool {
  return {
    ...inThread,
    async run(files, listener, signal) {
      for (const file of files) {
        if (read.length === most) await new Promise(() => undefined);
        read.push(file.name);
        await inThread.run([file], listener, signal);
      }
    },
  };
}

const agencies = (store: AppStore): unknown[] =>
  [...store.getState().reports.values()]
    .sort((left, right) => left.order - right.order)
    .map(({ record }) => record.agency);

/** Killed after two files, and opened again where no copies of the others could be kept. */
async function openAfterCrash(read: string[]): Promise<AppStore> {
  const places = new Map<string, MemoryPlace>();
  const first = makeWindows(places, counting([], 2))();
  await first.store.getState().load();
  void first.store.getState().addFiles(FILES);
  await vi.waitFor(() => expect(agencies(first.store)).toEqual(['甲局', '乙局']), 20_000);
  for (const { files } of places.values()) files.clear();
  first.fallAsleep();
  const { store } = makeWindows(places, counting(read), 'later')();
  await store.getState().enterSession(first.store.getState().sessionId);
  await vi.waitFor(() => expect(store.getState().failures.length).toBe(2), 20_000);
  // Its files are kept, as the browser keeps them.
  const hashes = [...store.getState().reports.values()].map(({ record }) => record.source.sha256);
  store.setState({ originals: new Map(hashes.map((sha256) => [sha256, 'kept' as const])) });
  return store;
}

describe('given once more', () => {
  test('the end is that of an undisturbed reading, and nothing is read twice', async () => {
    const read: string[] = [];
    const store = await openAfterCrash(read);
    await store.getState().addFiles(FILES);
    expect(read).toEqual(['丙局.txt', '丁局.txt']);
    expect(agencies(store)).toEqual(['甲局', '乙局', '丙局', '丁局']);
    expect(store.getState().failures).toEqual([]);
    expect(store.getState().intake).toMatchObject({ total: 4, done: 4, duplicates: 2 });

    const undisturbed = makeWindows(new Map(), inThread)().store;
    await undisturbed.getState().load();
    await undisturbed.getState().addFiles(FILES);
    const contentOf = async (each: AppStore): Promise<unknown> => {
      const { exportedAt: _time, ...content } = JSON.parse(await exportText(each)) as Record<
        string,
        unknown
      >;
      return content;
    };
    expect(await contentOf(store)).toEqual(await contentOf(undisturbed));
  });

  test('what was changed since, or whose file is not at hand, is read', async () => {
    const read: string[] = [];
    const store = await openAfterCrash(read);
    const [, second] = [...store.getState().originals.keys()];
    store.setState({ originals: new Map([[second ?? '', 'kept' as const]]) });
    await store.getState().addFiles([fileOf('甲局'), fileOf('乙局', 2000)]);
    expect(read).toEqual(['甲局.txt', '乙局.txt']);
  });
});

describe('copies of what waits', () => {
  const poolFile = (order: number, size: number): Parameters<typeof copies.add>[0][number] => ({
    name: `${order}`,
    order,
    password: null,
    file: new Blob([new Uint8Array(size)]),
  });
  const kept: number[][] = [];
  const copies = createCopies(
    { keepFiles: (some) => Promise.resolve(void kept.push([...some.keys()])) },
    (order) => order !== 2,
    100,
  );
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  test('are made of the next, as far as there is room; one that has ended makes room', async () => {
    copies.add([
      poolFile(0, 60),
      poolFile(1, 200),
      poolFile(2, 10),
      poolFile(3, 40),
      poolFile(4, 40),
    ]);
    await turn();
    expect(kept).toEqual([[0, 3]]);
    copies.end([0]);
    await turn();
    expect(kept).toEqual([[0, 3], [4]]);
  });

  test('are made of so many at once: the page waits while the browser is told of each', async () => {
    const sizes: number[] = [];
    const many = createCopies(
      { keepFiles: (some) => Promise.resolve(void sizes.push(some.size)) },
      () => true,
    );
    many.add(Array.from({ length: 300 }, (_, order) => poolFile(order, 1)));
    await turn();
    expect(sizes).toEqual([64, 64, 64, 64, 44]);
  });
});
