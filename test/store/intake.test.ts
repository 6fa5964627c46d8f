/** Files given to the store: kept in their order, counted, and said when there is no report in them. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppStore } from '../../src/store/create-app-store.ts';
import type { Pool } from '../../src/worker/protocol.ts';
import { inventReport } from '../support/invent-report.ts';
import { exportText, inThread, makeStore, textFile } from '../support/make-store.ts';
import { createMemoryStorage } from '../support/memory-storage.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const GOOD = textFile('好.txt', toText(layOut({ ...invented, agency: '星河市民政局' }), 'tabs'));
const OTHER = textFile('另一份.txt', toText(layOut(invented), 'tabs'));
const EMPTY = textFile('空.txt', '');

let store: AppStore;
const state = (): ReturnType<AppStore['getState']> => store.getState();
const agencies = (): unknown[] =>
  [...state().reports.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ record }) => record.agency);

beforeEach(() => {
  store = makeStore();
});

describe('intake', () => {
  test('reports and failures keep the order of the files, and are counted', async () => {
    await state().addFiles([GOOD, EMPTY, OTHER]);
    expect(agencies()).toEqual(['星河市民政局', '星河市教育局']);
    expect(state().failures.map(({ name, code, order }) => [name, code, order])).toEqual([
      ['空.txt', 'empty', 1],
    ]);
    expect(state().intake).toMatchObject({ total: 3, done: 3, failed: 1, isActive: false });
    expect(state().saved).toBe('saved');
    state().dismissFailures([1]);
    expect(state().failures).toEqual([]);
    expect(await exportText(store)).toContain('"failures":[]');
  });

  test('failures that an export lists come after its reports and are not counted', async () => {
    await state().addFiles([EMPTY, GOOD, OTHER, { ...GOOD, name: '又一份.txt' }]);
    expect(state().intake).toMatchObject({ failed: 1, duplicates: 1 });
    const text = await exportText(store);
    store = makeStore();
    await state().addFiles([textFile('备份.json', text)]);
    expect(state().intake).toMatchObject({ done: 1, failed: 0, duplicates: 0 });
    const last = Math.max(...[...state().reports.values()].map(({ order }) => order));
    expect(state().failures.map(({ order }) => order > last)).toEqual([true, true]);
    expect(await exportText(store)).toBe(text);
  });

  test('what is left out of a drop is said, also where nothing else was in it', async () => {
    const lock = { name: '~$好\u202Excod', why: 'litter' as const };
    const shown = { ...lock, name: '~$好\uFFFDxcod' };
    await state().addFiles([], [lock]);
    expect(state().intake).toMatchObject({ total: 0, isActive: false, leftOut: [shown] });
    await state().addFiles([GOOD], [{ name: '空文件夹', why: 'emptyFolder' }]);
    expect(state().intake).toMatchObject({
      total: 1,
      done: 1,
      leftOut: [{ name: '空文件夹', why: 'emptyFolder' }],
    });
    const first = state().addFiles([GOOD], [lock]);
    const second = state().addFiles([OTHER], [lock]);
    await Promise.all([first, second]);
    expect(state().intake).toMatchObject({ total: 2, leftOut: [shown, shown] });
  });

  test('the same content twice is kept once, and said', async () => {
    await state().addFiles([GOOD, { ...GOOD, name: '又一份.txt' }]);
    await state().addFiles([GOOD]);
    expect(agencies()).toEqual(['星河市民政局']);
    expect(
      state().failures.map(({ code, name, message }) => [
        code,
        name,
        message.zh.includes('「好.txt」'),
      ]),
    ).toEqual([
      ['duplicate', '又一份.txt', true],
      ['duplicate', '好.txt', true],
    ]);
  });

  test('a drop during a drop waits its turn', async () => {
    const first = state().addFiles([GOOD]);
    const second = state().addFiles([OTHER]);
    expect(state().intake).toMatchObject({ total: 2, isActive: true });
    await Promise.all([first, second]);
    expect(state().intake).toMatchObject({ done: 2, isActive: false });
    expect(agencies()).toEqual(['星河市民政局', '星河市教育局']);
  });

  test('cancel keeps what was read', async () => {
    const reading = state().addFiles([GOOD, OTHER, EMPTY]);
    store.subscribe(({ reports }) => {
      if (reports.size === 1) void state().cancelIntake();
    });
    await reading;
    expect(agencies()).toEqual(['星河市民政局']);
    expect(state().intake).toMatchObject({ isActive: false, isCancelled: true, done: 1 });
  });
});

test('clearing all while files are read stops that, and nothing comes into the emptied session', async () => {
  const storage = createMemoryStorage();
  let goOn = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const pool: Pool = {
    ...inThread,
    async run([first, ...rest], listener, signal) {
      if (first !== undefined) await inThread.run([first], listener, signal);
      await gate;
      await inThread.run(rest, listener, signal);
    },
  };
  store = makeStore(storage, pool);
  const reading = state().addFiles([GOOD, OTHER]);
  const next = state().addFiles([{ ...OTHER, name: '又一份.txt' }]);
  await vi.waitFor(() => expect(state().reports.size).toBe(1));
  const clearing = state().clearSession();
  goOn();
  await Promise.all([reading, next, clearing]);
  expect(state().reports.size).toBe(0);
  expect(state().intake).toBeNull();
  await state().retrySaving();
  expect(await storage.given()).toEqual([]);
  store = makeStore(storage);
  await state().load();
  expect(state().reports.size).toBe(0);
});

describe('where our own program fails', () => {
  const poolThat = (run: Pool['run']): Pool => ({ ...inThread, run });

  test('on what one file gave, that file is named and the others of its batch are there', async () => {
    const tasks: (() => void)[] = [];
    const pool = poolThat((files, { onDone, ...listener }, signal) =>
      inThread.run(
        files,
        {
          ...listener,
          onDone(file, result) {
            const broken = {
              ...result,
              get sheets(): never {
                throw new Error('ours');
              },
            };
            onDone(file, file.name === GOOD.name ? broken : result);
          },
        },
        signal,
      ),
    );
    store = makeStore(undefined, pool, undefined, undefined, undefined, undefined, (task) =>
      tasks.push(task),
    );
    await state().addFiles([GOOD, OTHER]);
    for (const task of tasks) task();
    expect(agencies()).toEqual(['星河市教育局']);
    expect(state().failures.map(({ name, code }) => [name, code])).toEqual([
      ['好.txt', 'internal'],
    ]);
    expect(state().intake).toMatchObject({ total: 2, done: 2, failed: 1, isActive: false });
  });

  test('at reading, that is said to have stopped, and the next drop is read', async () => {
    let isFirst = true;
    store = makeStore(
      undefined,
      poolThat((files, listener, signal) => {
        if (!isFirst) return inThread.run(files, listener, signal);
        isFirst = false;
        return Promise.reject(new Error('ours'));
      }),
    );
    const first = state().addFiles([GOOD]);
    const second = state().addFiles([OTHER]);
    await expect(first).rejects.toThrow('ours');
    await second;
    expect(agencies()).toEqual(['星河市教育局']);
    expect(state().intake).toMatchObject({ done: 1, isActive: false });
    await state().addFiles([GOOD]);
    expect(state().reports.size).toBe(2);
  });
});
