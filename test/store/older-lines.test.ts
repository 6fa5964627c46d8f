/** A report on 2015 in the session: its record keeps the lines that can be compared through edits, undo and reloads. */
import { expect, test } from 'vitest';
import { figureOf, stateOf } from '../../src/report/figure-of.ts';
import type { ReportRecord } from '../../src/report/record.ts';
import type { AppStore } from '../../src/store/create-app-store.ts';
import { createMemoryStorage } from '../support/memory-storage.ts';
import { makeStore, textFile } from '../support/make-store.ts';
import { olderReport } from '../support/older-report.ts';

const RECEIVED = 'statistics.8.thisYear';

function onlyRecord(store: AppStore): ReportRecord {
  const [only] = store.getState().reports.values();
  if (only === undefined) throw new Error('no report');
  return only.record;
}

test('lines and figures are kept, an edit shows in them, undo takes it back, a reload finds them', async () => {
  const storage = createMemoryStorage();
  const store = makeStore(storage);
  await store.getState().addFiles([textFile('水务局.txt', olderReport('tabs'))]);
  const { id, statistics } = onlyRecord(store);
  expect(statistics?.rows.map(({ label }) => label)).toEqual([
    '（一）收到申请数',
    '其中：涉及国家秘密',
    '三、行政复议数量',
  ]);
  await store.getState().openReport(id);
  store.getState().edit([{ cell: RECEIVED, from: 17, to: 18 }]);
  expect(onlyRecord(store).statistics).toEqual(statistics);
  expect([figureOf(onlyRecord(store), RECEIVED), stateOf(onlyRecord(store), RECEIVED)]).toEqual([
    18,
    'edited',
  ]);
  await store.getState().jumpTo(0);
  expect(figureOf(onlyRecord(store), RECEIVED)).toBe(17);

  const again = makeStore(storage);
  await again.getState().load();
  expect(onlyRecord(again).statistics).toEqual(statistics);
  expect(figureOf(onlyRecord(again), RECEIVED)).toBe(17);
});
