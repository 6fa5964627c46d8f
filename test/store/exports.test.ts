/** Files that the session is saved as: names, parts, and what cannot be read any more. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { AppStore } from '../../src/store/create-app-store.ts';
import type { SessionStorage } from '../../src/store/storage/session.ts';
import { createMemoryStorage } from '../support/memory-storage.ts';
import { inventReport } from '../support/invent-report.ts';
import { exportText, makeStore, textFile, textOfFile } from '../support/make-store.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const fileOf = (agency: string): ReturnType<typeof textFile> =>
  textFile(`${agency}.txt`, toText(layOut({ ...invented, agency }), 'tabs'));

let store: AppStore;
let lost: string | null = null;
let place: SessionStorage;
const idOf = (agency: string): string =>
  [...store.getState().reports.values()].find(({ record }) => record.agency === agency)?.record
    .id ?? '';

/** The session is opened again, and this report's body is not to be had any more. */
async function lose(agency: string): Promise<void> {
  lost = idOf(agency);
  store = makeStore(place);
  await store.getState().load();
}

beforeEach(async () => {
  lost = null;
  const storage = createMemoryStorage();
  place = {
    ...storage,
    loadBody: async (id) => {
      if (id === lost) throw new DOMException('', 'UnknownError');
      return await storage.loadBody(id);
    },
  };
  store = makeStore(place);
  await store.getState().addFiles([fileOf('星河市教育局'), fileOf('星河市民政局')]);
});

describe('names of files', () => {
  test('say what is in them: one report, some, or the batch by its name', async () => {
    const { exportReports, nameBatch } = store.getState();
    const nameOf = async (ids: readonly string[] | null): Promise<string | undefined> =>
      (await exportReports(ids, 'json'))?.name;
    expect(await nameOf([idOf('星河市民政局')])).toMatch(
      /^勾稽-年报数据-星河市民政局2022-202601\d\d\.json$/,
    );
    expect(await nameOf(null)).toMatch(/^勾稽-年报数据-星河市教育局等2份-202601\d\d\.json$/);
    nameBatch(' 星河市 2022 年年报 ');
    expect(await nameOf(null)).toMatch(/^勾稽-年报数据-星河市 2022 年年报-202601\d\d\.json$/);
  });

  test('the name of the batch is kept, listed, and goes when it is emptied', async () => {
    const { nameBatch } = store.getState();
    nameBatch('星河市年报');
    const again = makeStore(place);
    await again.getState().load();
    expect(again.getState().batchName).toBe('星河市年报');
    again.getState().nameBatch('  ');
    expect(again.getState().batchName).toBeNull();
  });
});

describe('the review sheet', () => {
  test('is named after the report, or how many there are, and dated', async () => {
    const { exportReports } = store.getState();
    const one = await exportReports([idOf('星河市民政局')], 'sheetHtml');
    expect([one?.name, one?.type]).toEqual([
      expect.stringMatching(/^审核意见-星河市民政局2022年度-202601\d\d\.html$/),
      'text/html;charset=utf-8',
    ]);
    expect(await textOfFile(one)).not.toContain('星河市教育局');
    const all = await exportReports(null, 'sheetXlsx');
    expect(all?.name).toMatch(/^审核意见-2份报告-202601\d\d\.xlsx$/);
  });

  test('names the reports that cannot be read any more', async () => {
    await lose('星河市教育局');
    const text = await textOfFile(await store.getState().exportReports(null, 'sheetHtml'));
    expect(text).toContain('没有读出的文件 1 个');
    expect(text).toContain('<td>星河市教育局.txt</td>');
    expect(text).toMatch(/<(?:b|li)>星河市民政局/);
  });
});

test('the JSON lists a report that cannot be read any more among the failures', async () => {
  await lose('星河市教育局');
  const exported = JSON.parse(await exportText(store)) as {
    readonly reports: readonly { readonly agency: string }[];
    readonly failures: readonly { readonly name: string; readonly code: string }[];
  };
  expect(exported.reports.map(({ agency }) => agency)).toEqual(['星河市民政局']);
  expect(exported.failures).toMatchObject([{ name: '星河市教育局.txt', code: 'corrupt' }]);
});
