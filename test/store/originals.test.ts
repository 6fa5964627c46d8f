/** Original files: kept by hash, given again when missing, dropped with the session. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppStore } from '../../src/store/create-app-store.ts';
import { sheetKey } from '../../src/store/originals-slice.ts';
import { pause } from '../../src/store/steps/pause.ts';
import { keepForVisit } from '../../src/store/storage/originals.ts';
import type { HeldOriginals } from '../../src/store/storage/originals.ts';
import type { ParsedFile, Pool } from '../../src/worker/protocol.ts';
import { createMemoryStorage } from '../support/memory-storage.ts';
import { inventReport } from '../support/invent-report.ts';
import { exportText, inThread, makeStore, textFile } from '../support/make-store.ts';
import { makeWindows } from '../support/make-windows.ts';
import { createMemoryOriginals } from '../support/memory-originals.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const TEXT = toText(layOut(invented), 'tabs');
const FILE = textFile('报告.txt', TEXT);
const TOTAL = 'requests.total.total';

let store: AppStore;
let originals: HeldOriginals;
const state = (): ReturnType<AppStore['getState']> => store.getState();
const onlyReport = (): string => [...state().reports.keys()][0] ?? '';
const onlyHash = (): string =>
  [...state().reports.values()][0]?.record.source.sha256 ?? 'no report';

beforeEach(() => {
  originals = createMemoryOriginals();
  store = makeStore(createMemoryStorage(), undefined, originals);
});

describe('originals', () => {
  test('the bytes of a file that gave a report are there by its hash; of others they are not', async () => {
    await state().addFiles([FILE, textFile('空.txt', '')]);
    expect(await originals.list()).toEqual([onlyHash()]);
    expect(await (await state().loadOriginal(onlyHash()))?.text()).toBe(TEXT);
    expect(state().originals.get(onlyHash())).toBe('kept');
    expect(await state().loadOriginal('another')).toBeNull();
  });

  test('after a reload it is known which are at hand', async () => {
    const storage = createMemoryStorage();
    store = makeStore(storage, undefined, originals);
    await state().addFiles([FILE]);
    store = makeStore(storage, undefined, originals);
    await state().load();
    expect([...state().originals]).toEqual([[onlyHash(), 'kept']]);
  });

  test('the file of a report that came as JSON is matched by its hash; the review stays', async () => {
    await state().addFiles([FILE]);
    await state().openReport(onlyReport());
    state().edit([{ cell: TOTAL, from: invented.figures[TOTAL] ?? 0, to: 7 }]);
    const backup = await exportText(store);

    store = makeStore();
    await state().addFiles([textFile('备份.json', backup)]);
    await state().openReport(onlyReport());
    expect(state().open?.document).toBeNull();
    expect(state().originals.size).toBe(0);
    await state().addFiles([FILE]);
    expect(state().reports.size).toBe(1);
    expect(state().failures).toEqual([]);
    expect(state().open?.document?.blocks.length).toBeGreaterThan(3);
    expect(state().open?.report.cells[TOTAL]).toMatchObject({ value: 7, state: 'edited' });
    expect([...state().reports.values()][0]?.record.edited).toBe(1);
    await state().addFiles([FILE]);
    expect(state().failures.map(({ code }) => code)).toEqual(['duplicate']);
  });

  test('a report that came as JSON is read from its file where that is still kept', async () => {
    await state().addFiles([FILE]);
    const backup = await exportText(store);
    store = makeStore(createMemoryStorage(), undefined, originals);
    await state().load();
    await state().addFiles([textFile('备份.json', backup)]);
    await state().openReport(onlyReport());
    expect(state().open?.document?.blocks.length).toBeGreaterThan(3);
    expect(state().failures).toEqual([]);
    await state().addFiles([FILE]);
    expect(state().failures.map(({ code }) => code)).toEqual(['duplicate']);
  });

  test('its file is taken when it comes, though its bytes are at hand', async () => {
    await state().addFiles([FILE]);
    const backup = await exportText(store);
    const lost = { ...originals, load: () => Promise.resolve(null) };
    store = makeStore(createMemoryStorage(), undefined, lost);
    await state().load();
    await state().addFiles([textFile('备份.json', backup)]);
    await state().openReport(onlyReport());
    expect(state().open?.document).toBeNull();
    await state().addFiles([FILE]);
    expect(state().open?.document?.blocks.length).toBeGreaterThan(3);
  });

  test('where there is no room the file lasts for this visit, and nothing else fails', async () => {
    const full = { ...originals, keep: () => Promise.reject(new Error('quota')) };
    store = makeStore(createMemoryStorage(), undefined, keepForVisit(full));
    await state().addFiles([FILE]);
    await pause();
    expect(state().originals.get(onlyHash())).toBe('visit');
    expect(state().saved).toBe('saved');
    expect(await (await state().loadOriginal(onlyHash()))?.text()).toBe(TEXT);
  });

  test('what gathers is kept at once when the session is to be safe', async () => {
    const never = (): void => undefined;
    store = makeStore(createMemoryStorage(), undefined, keepForVisit(originals, never));
    await state().addFiles([FILE]);
    await vi.waitFor(() => expect(state().saved).toBe('saved'));
    expect(await originals.list()).toEqual([onlyHash()]);
  });

  test('a storage that never answers holds up nothing for longer than ten seconds', async () => {
    vi.useFakeTimers();
    const silent = keepForVisit({ ...originals, keep: () => new Promise(() => undefined) });
    void silent.keep(new Map([['hash', new Blob(['1'])]]));
    let isSettled = false;
    void silent.settled().then(() => (isSettled = true));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isSettled).toBe(true);
    vi.useRealTimers();
  });

  test('what is dropped while it is being kept does not come behind', async () => {
    let keepNow: () => void = () => undefined;
    const slow = keepForVisit({
      ...originals,
      async keep(files) {
        await new Promise<void>((resolve) => {
          keepNow = resolve;
        });
        await originals.keep(files);
      },
    });
    const keeping = slow.keep(new Map([['hash', new Blob(['1'])]]));
    await pause();
    const dropping = slow.drop(['hash']);
    await pause();
    keepNow();
    await Promise.all([keeping, dropping]);
    expect(await slow.list()).toEqual([]);
    expect(await slow.load('hash')).toBeNull();
  });

  test('a storage that cannot be read gives no file and no error', async () => {
    const broken = { ...originals, load: () => Promise.reject(new Error('gone')) };
    store = makeStore(createMemoryStorage(), undefined, broken);
    expect(await state().loadOriginal('any')).toBeNull();
  });

  test('cleared by the browser, those of this visit are said to last for it, others to be gone', async () => {
    const browser = createMemoryOriginals();
    await browser.keep(new Map([['earlier', new Blob(['1'])]]));
    store = makeStore(createMemoryStorage(), undefined, keepForVisit(browser));
    await state().load();
    await state().addFiles([FILE]);
    expect([...state().originals]).toEqual([
      ['earlier', 'kept'],
      [onlyHash(), 'kept'],
    ]);
    browser.clear();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect([...state().originals]).toEqual([[onlyHash(), 'visit']]);
    expect(await (await state().loadOriginal(onlyHash()))?.text()).toBe(TEXT);
  });

  test('clearing the session drops them, with the pictures of their pages', async () => {
    const paged: Pool = {
      ...inThread,
      run: (files, { onDone, ...listener }, signal) => {
        const sheets = [{ page: 0, picture: new Blob(['1']) }];
        const withSheets: typeof onDone = (file, result) => {
          const seen: ParsedFile = { ...result, sheets };
          onDone(file, seen);
        };
        return inThread.run(files, { ...listener, onDone: withSheets }, signal);
      },
    };
    store = makeStore(createMemoryStorage(), paged, originals);
    await state().addFiles([FILE]);
    expect(await originals.list()).toEqual([onlyHash(), sheetKey(onlyHash(), 0)]);
    await state().clearSession();
    await vi.waitFor(() => expect(state().originals.size).toBe(0));
    expect(await originals.list()).toEqual([]);
  });

  test('given again at once they stay', async () => {
    await state().addFiles([FILE]);
    void state().clearSession();
    await state().addFiles([FILE]);
    await pause();
    expect(await originals.list()).toEqual([onlyHash()]);
    expect(state().originals.get(onlyHash())).toBe('kept');
  });
});

describe('a file that several sessions were read from', () => {
  /** In each of the sessions: the file; the last one is on the page. */
  const fill = async (sessions: number): Promise<readonly string[]> => {
    store = makeWindows()().store;
    await state().load();
    const ids: string[] = [];
    for (let nth = 0; nth < sessions; nth++) {
      if (nth > 0) await state().enterSession(null);
      await state().addFiles([FILE]);
      await state().retrySaving();
      ids.push(state().sessionId);
    }
    return ids;
  };
  const isAtHand = async (hash: string): Promise<boolean> =>
    state().originals.has(hash) && (await state().loadOriginal(hash)) !== null;

  test('stays when one of them is cleared', async () => {
    await fill(2);
    const hash = onlyHash();
    await state().clearSession();
    await pause();
    expect(await isAtHand(hash)).toBe(true);
  });

  test('stays when one is deleted that is not on the page, and goes with the last', async () => {
    const [first = '', second = ''] = await fill(3);
    const hash = onlyHash();
    await state().enterSession(null);
    await state().removeSession(first);
    expect(await isAtHand(hash)).toBe(true);
    await state().removeSession(second);
    expect(await isAtHand(hash)).toBe(true);
    const third = state().sessions.map(({ id }) => id);
    expect(third).toHaveLength(1);
    await state().removeSession(third[0] ?? '');
    expect(await isAtHand(hash)).toBe(false);
  });
});
