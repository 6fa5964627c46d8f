/** Sessions that an earlier version of the page stored, one thing at a time, are read and gone on with. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import {
  cell,
  downloadJson,
  giveFiles,
  goTo,
  reportItem,
  useJourney,
  waitUntilRead,
  waitUntilSaved,
} from './support.ts';
import type { Exported } from './support.ts';

const journey = useJourney();
const TOWN = '星河市望月镇人民政府';
/** Three reports, that of the town among the first two. */
const samples = makeSamples().slice(3, 6);
const ROW = ['requests.received.naturalPerson', 'requests.received.business'] as const;

async function enter(page: Page, id: string, value: number): Promise<void> {
  await goTo(page, '核对');
  await reportItem(page, TOWN).click();
  await page.getByRole('heading', { name: `${TOWN} 2022` }).waitFor();
  await cell(page, id).click();
  await page.keyboard.type(String(value));
  await page.keyboard.press('Enter');
}

/** Puts what is stored as version 2 of this page stored it: each report, body and file that waits by itself. */
async function storeAsBefore(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const done = async <T>(request: IDBRequest<T>): Promise<T> =>
      await new Promise((resolve) =>
        request.addEventListener('success', () => resolve(request.result)),
      );
    const now = await done(indexedDB.open('gouji'));
    const reading = now.transaction([...now.objectStoreNames]);
    const all = async <T>(store: string): Promise<readonly T[]> =>
      await done<T[]>(reading.objectStore(store).getAll());
    const [packs, changed, bodies, places, steps, failures] = await Promise.all([
      all<readonly { record: { id: string } }[]>('packs'),
      all<{ record: { id: string } }>('reports'),
      all<Blob>('packBodies'),
      all<{ ids: readonly string[]; ends: readonly number[] }>('packPlaces'),
      all<unknown>('steps'),
      all<{ order: number }>('failures'),
    ]);
    const session = await done(reading.objectStore('meta').get('session'));
    now.close();
    await done(indexedDB.deleteDatabase('gouji'));
    const opening = indexedDB.open('gouji', 2);
    const stores = ['reports', 'bodies', 'failures', 'steps', 'given', 'files', 'meta'];
    opening.addEventListener('upgradeneeded', () => {
      for (const store of stores) opening.result.createObjectStore(store);
    });
    const before = await done(opening);
    const cut = await Promise.all(
      places.flatMap(({ ids, ends }, pack) =>
        ids.map(async (id, at) => {
          const part = bodies[pack]?.slice(ends[at - 1] ?? 0, ends[at]);
          return [id, await part?.arrayBuffer()] as const;
        }),
      ),
    );
    const writing = before.transaction(stores, 'readwrite');
    const put = (store: string, value: unknown, key: IDBValidKey): void =>
      void writing.objectStore(store).put(value, key);
    for (const [id, body] of cut) put('bodies', body, id);
    for (const report of [...packs.flat(), ...changed]) put('reports', report, report.record.id);
    steps.forEach((step, at) => put('steps', step, at));
    for (const failure of failures) put('failures', failure, failure.order);
    put('meta', session, 'session');
    put('given', { name: '还没有读.txt', order: 90, begun: 0 }, 90);
    put('files', new Blob(['']), 90);
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    before.close();
  });
}

test('a session of an earlier version is whole, what waited in it is read, and it can be added to', async () => {
  const { page, openPage } = journey();
  await giveFiles(page, samples.slice(0, 2));
  await waitUntilRead(page, 2);
  await enter(page, ROW[0], 71);
  await waitUntilSaved(page);
  const before = JSON.parse(await downloadJson(page)) as Exported;
  await page.close();
  const again = await openPage();
  await storeAsBefore(again);
  await again.reload();
  await again.getByText('「还没有读.txt」').waitFor();
  await giveFiles(again, samples.slice(2));
  await again.getByText(`${samples.length} 份报告 ·`).waitFor();
  await waitUntilSaved(again);
  await again.reload();
  await enter(again, ROW[1], 72);
  await waitUntilSaved(again);
  await again.reload();
  const after = JSON.parse(await downloadJson(again)) as Exported;
  const edits = after.reports.find(({ agency }) => agency === TOWN)?.edits;
  expect(edits?.length).toBe(2);
  const agencies = ({ reports }: Exported): string[] => reports.map(({ agency }) => agency);
  expect(agencies(after).slice(0, 2)).toEqual(agencies(before));
});
