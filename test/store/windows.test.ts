/** One window writes, the others read, follow, and take over; sessions stand side by side. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inventReport } from '../support/invent-report.ts';
import { makeStore, textFile, textOfFile } from '../support/make-store.ts';
import { createMemoryStorage } from '../support/memory-storage.ts';
import { makeWindows } from '../support/make-windows.ts';
import type { TestWindow } from '../support/make-windows.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const CELL = 'requests.received.naturalPerson';
const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const FILE = textFile('一.txt', toText(layOut(invented), 'tabs'));
const OTHER = textFile('二.txt', toText(layOut({ ...invented, agency: '星河市民政局' }), 'tabs'));

let open: (before?: string | null) => TestWindow;
const state = ({ store }: TestWindow): ReturnType<TestWindow['store']['getState']> =>
  store.getState();
const valueIn = (window: TestWindow): number | null | undefined =>
  state(window).open?.report.cells[CELL]?.value;

async function load(window: TestWindow): Promise<void> {
  const loading = state(window).load();
  await vi.advanceTimersByTimeAsync(1500);
  await loading;
}

async function openFirst(window: TestWindow): Promise<void> {
  const [report] = [...state(window).reports.values()];
  await state(window).openReport(report?.record.id ?? '');
}

function edit(window: TestWindow, to: number): void {
  state(window).edit([{ cell: CELL, from: valueIn(window) ?? null, to }]);
}

/** A window in which one report is open. */
async function begin(): Promise<TestWindow> {
  const window = open();
  await load(window);
  await state(window).addFiles([FILE]);
  await openFirst(window);
  return window;
}

beforeEach(() => {
  vi.useFakeTimers();
  open = makeWindows();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('two windows', () => {
  test('the second reads only, and follows what the first does', async () => {
    const first = await begin();
    const second = open();
    await load(second);
    await openFirst(second);
    expect([state(first).role, state(second).role]).toEqual(['writer', 'reader']);
    const before = valueIn(second);
    edit(second, 901);
    state(second).mark('in-work');
    void state(second).clearSession();
    await state(second).addFiles([OTHER]);
    expect([valueIn(second), state(second).refusals, state(second).reports.size]).toEqual([
      before,
      4,
      1,
    ]);
    edit(first, 902);
    await vi.waitFor(() => expect(valueIn(second)).toBe(902));
    await state(second).undo();
    expect([valueIn(second), state(second).refusals]).toEqual([902, 5]);
  });

  test('the second follows and stays at the comparison that it looks at', async () => {
    const first = await begin();
    const second = open();
    await load(second);
    state(second).goInComparison({ measure: 'requests.granted.total', pinned: ['星河市教育局'] });
    const { compared } = state(second);
    edit(first, 901);
    await vi.advanceTimersByTimeAsync(1500);
    await openFirst(second);
    expect(valueIn(second)).toBe(901);
    expect(state(second).compared).toBe(compared);
  });

  test('files given to the second are named, as it does not read them', async () => {
    await begin();
    const second = open();
    await load(second);
    await state(second).addFiles([OTHER], [{ name: '.DS_Store', why: 'litter' }]);
    expect(state(second).intake).toMatchObject({
      total: 0,
      leftOut: [
        { name: '.DS_Store', why: 'litter' },
        { name: '二.txt', why: 'readOnly' },
      ],
    });
  });

  test('the first closes: the second takes over at once', async () => {
    const first = await begin();
    const second = open();
    await load(second);
    const roles: string[] = [];
    second.store.subscribe(({ role }, before) => {
      if (role !== before.role) roles.push(role);
    });
    state(first).leave();
    await vi.advanceTimersByTimeAsync(10);
    // It says that it only reads until all is there: what is typed before is not taken in silence.
    expect(roles).toEqual(['writer']);
    await openFirst(second);
    edit(second, 903);
    await vi.advanceTimersByTimeAsync(10);
    expect([valueIn(second), state(second).saved]).toEqual([903, 'saved']);
  });

  test('the first is killed: the second finds out, and a new one too', async () => {
    const first = await begin();
    const second = open();
    await load(second);
    first.fallAsleep();
    await vi.advanceTimersByTimeAsync(4000);
    expect(state(second).role).toBe('writer');
    second.fallAsleep();
    const third = open();
    await load(third);
    expect([state(third).role, state(third).reports.size]).toEqual(['writer', 1]);
  });

  test('one that wakes up after another took over cannot write over its work', async () => {
    const first = await begin();
    first.fallAsleep();
    const second = open();
    await load(second);
    await openFirst(second);
    edit(second, 904);
    await vi.advanceTimersByTimeAsync(10);
    first.wakeUp();
    edit(first, 905);
    await vi.advanceTimersByTimeAsync(10);
    expect(state(first)).toMatchObject({ role: 'reader', saved: 'failed', saveProblem: 'taken' });
    state(second).leave();
    await vi.advanceTimersByTimeAsync(5000);
    await state(first).retrySaving();
    expect(state(first)).toMatchObject({ role: 'reader', saved: 'failed', saveProblem: 'taken' });
    const third = open();
    await load(third);
    await openFirst(third);
    expect(valueIn(third)).toBe(904);
  });

  test('what a window could not save stays on its page when the session is deleted elsewhere', async () => {
    const first = await begin();
    const { sessionId } = state(first);
    first.fallAsleep();
    const second = open();
    await load(second);
    first.wakeUp();
    edit(first, 905);
    await vi.advanceTimersByTimeAsync(10);
    await state(second).enterSession(null);
    const removing = state(second).removeSession(sessionId);
    await vi.advanceTimersByTimeAsync(5000);
    await removing;
    expect([valueIn(first), state(first).saveProblem]).toEqual([905, 'taken']);
  });

  test('of several that wait only one takes over', async () => {
    const first = await begin();
    const others = [open(), open(), open()];
    await Promise.all(others.map(load));
    state(first).leave();
    await vi.advanceTimersByTimeAsync(5000);
    expect(others.map((each) => state(each).role).sort()).toEqual(['reader', 'reader', 'writer']);
  });

  test('a window loaded again is not kept waiting by its own shadow', async () => {
    const first = await begin();
    first.fallAsleep();
    const again = open('window-1');
    const loading = state(again).load();
    await vi.advanceTimersByTimeAsync(200);
    await loading;
    expect(state(again)).toMatchObject({ role: 'writer', isLoaded: true });
  });

  test('files given while the session is being looked for wait for it', async () => {
    const first = await begin();
    first.fallAsleep();
    const second = open();
    const loading = state(second).load();
    const adding = state(second).addFiles([OTHER]);
    await vi.advanceTimersByTimeAsync(1500);
    await Promise.all([loading, adding]);
    expect([...state(second).reports.values()].map(({ order }) => order)).toEqual([0, 1]);
  });
});

test('files given as soon as the window may write are not lost to what is still being read', async () => {
  const window = open();
  const loading = state(window).load();
  const adding = new Promise<void>((resolve) => {
    const stop = window.store.subscribe(({ sessionId }) => {
      if (sessionId === '') return;
      stop();
      void state(window).addFiles([FILE]).then(resolve);
    });
  });
  await vi.advanceTimersByTimeAsync(1500);
  await Promise.all([loading, adding]);
  expect([state(window).reports.size, state(window).intake?.done]).toEqual([1, 1]);
});

describe('several sessions', () => {
  test('a new one leaves the old one as it was; each is listed, opened, deleted', async () => {
    const window = await begin();
    const firstId = state(window).sessionId;
    await state(window).enterSession(null);
    expect([state(window).reports.size, state(window).open]).toEqual([0, null]);
    await state(window).addFiles([OTHER]);
    await vi.advanceTimersByTimeAsync(10);
    await state(window).listSessions();
    expect(state(window).sessions.map(({ agency, reports }) => [agency, reports])).toEqual([
      ['星河市教育局', 1],
      ['星河市民政局', 1],
    ]);
    const secondId = state(window).sessionId;
    await state(window).enterSession(firstId);
    expect([...state(window).reports.values()][0]?.record.agency).toBe('星河市教育局');
    const text = await textOfFile(await state(window).exportSession(secondId));
    expect(text).toContain('"agency":"星河市民政局"');
    const hashes = [...state(window).originals.keys()];
    expect(hashes.length).toBe(2);
    expect(await state(window).removeSession(secondId)).toBe('removed');
    // The file of the session that stays is kept, that of the other goes with it.
    const [report] = [...state(window).reports.values()];
    expect([...state(window).originals.keys()]).toEqual([report?.record.source.sha256]);
    expect(state(window).sessions.map(({ id }) => id)).toEqual([firstId]);
  });

  test('one that the storage does not give up is said not to be deleted', async () => {
    const storage = createMemoryStorage();
    const store = makeStore({ ...storage, reportIds: () => Promise.reject(new Error('no')) });
    expect(await store.getState().removeSession('any')).toBe('failed');
  });

  test('one that another window works on is not deleted', async () => {
    const first = await begin();
    const second = open();
    await load(second);
    await state(second).enterSession(null);
    const removing = state(second).removeSession(state(first).sessionId);
    await vi.advanceTimersByTimeAsync(1500);
    expect(await removing).toBe('held');
    first.fallAsleep();
    const again = state(second).removeSession(state(first).sessionId);
    await vi.advanceTimersByTimeAsync(1500);
    expect(await again).toBe('removed');
  });
});
