/** What a new session clears is one list, whichever way one comes to it. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { AppStore } from '../../src/store/create-app-store.ts';
import { EMPTY_PAGE } from '../../src/store/session-page.ts';
import { inventReport } from '../support/invent-report.ts';
import { textFile } from '../support/make-store.ts';
import { makeWindows } from '../support/make-windows.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const CELL = 'requests.total.naturalPerson';
const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const FILE = textFile('一.txt', toText(layOut(invented), 'tabs'));

/** A store in which everything that belongs to a session is something. */
async function makeBusyStore(): Promise<AppStore> {
  const { store } = makeWindows()();
  const state = (): ReturnType<AppStore['getState']> => store.getState();
  await state().load();
  await state().addFiles([FILE, textFile('空.txt', '')]);
  const [id = ''] = state().reports.keys();
  await state().openReport(id);
  state().edit([{ cell: CELL, from: 0, to: 901 }]);
  state().edit([{ cell: CELL, from: 901, to: 902 }]);
  await state().undo();
  state().edit([{ cell: CELL, from: 901, to: 903 }]);
  state().keepDraft(CELL, '与台账');
  state().check([id], true);
  state().select({ cell: CELL });
  state().goInList({ filter: 'error' });
  state().reachEdge({ direction: 1, isBeyond: false });
  const { open } = state();
  if (open !== null) await state().findRepairs(open);
  await state().checkCollection();
  await state().lookUpRollUp({ parent: '星河市教育局', year: 2022 });
  await state().makeRollUp({ parent: '星河市教育局', year: 2022, mode: 'mark', without: [] });
  state().goInCollection({ tab: 'units' });
  state().goInComparison({ mark: id });
  state().nameBatch('星河市年报');
  state().keepOnePage({ heading: '图解', items: [] });
  store.setState({
    locked: new Map([[7, FILE]]),
    interrupted: ['一.txt'],
    freshFrom: 1,
    blind: new Map([[8, FILE]]),
    hasCollectionFailed: true,
    listProblems: [{ zh: '第 2 行没有单位名称。', en: 'Row 2 has no name.' }],
  });
  return store;
}

const ofSession = (store: AppStore): Readonly<Record<string, unknown>> => {
  const state = store.getState();
  return Object.fromEntries(
    Object.keys(EMPTY_PAGE).map((key) => [key, state[key as keyof typeof EMPTY_PAGE]]),
  );
};

describe('nothing of the session before stays', () => {
  test('each part of it is something before', async () => {
    const before = ofSession(await makeBusyStore());
    expect(
      Object.keys(EMPTY_PAGE).filter((key) =>
        isDeepStrictEqual(before[key], EMPTY_PAGE[key as keyof typeof EMPTY_PAGE]),
      ),
    ).toEqual([]);
  });

  test.each([
    ['cleared', (store: AppStore) => store.getState().clearSession()],
    ['left for a new one', (store: AppStore) => store.getState().enterSession(null)],
  ])('when it is %s', async (_name, leave) => {
    const store = await makeBusyStore();
    await store.getState().retrySaving();
    await leave(store);
    expect(ofSession(store)).toEqual(EMPTY_PAGE);
  });
});
