/** Nothing lost: killed pages, a storage that refuses, two windows, several sessions. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
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
  axeFinds,
} from './support.ts';

const journey = useJourney();
const TOWN = '星河市望月镇人民政府';
/** Three reports, that of the town with wrong sums among them. */
const samples = makeSamples().slice(3, 6);
const ROW = ['naturalPerson', 'business', 'research'].map(
  (column) => `requests.received.${column}`,
);

async function openTown(page: Page): Promise<void> {
  await goTo(page, '核对');
  await reportItem(page, TOWN).click();
  await page.getByRole('heading', { name: `${TOWN} 2022` }).waitFor();
}

async function enter(page: Page, id: string, value: number): Promise<void> {
  await cell(page, id).click();
  await page.keyboard.type(String(value));
  await page.keyboard.press('Enter');
}

interface Exported {
  readonly reports: readonly { readonly agency: string; readonly edits: readonly unknown[] }[];
}

async function editsOfTown(page: Page): Promise<readonly unknown[]> {
  const { reports } = JSON.parse(await downloadJson(page)) as Exported;
  return reports.find(({ agency }) => agency === TOWN)?.edits ?? [];
}

describe('a killed page', () => {
  test('every edit is there again, wherever between two the page was killed', async () => {
    const { page: first, openPage } = journey();
    await giveFiles(first, samples);
    await waitUntilRead(first, samples.length);
    await waitUntilSaved(first);
    let page = first;
    for (const [index, id] of ROW.entries()) {
      await openTown(page);
      await enter(page, id, 70 + index);
      await waitUntilSaved(page);
      // Once the process dies, else the window is closed; neither asks the page.
      if (index === 0) await page.goto('chrome://crash').catch(() => undefined);
      await page.close({ runBeforeUnload: false });
      page = await openPage();
    }
    await openTown(page);
    for (const [index, id] of ROW.entries()) {
      await expect.poll(() => cell(page, id).textContent()).toMatch(new RegExp(`${70 + index}$`));
    }
    expect((await editsOfTown(page)).length).toBe(ROW.length);
  });
});

test('a session kept by an earlier version still knows which cells were locked', async () => {
  const { page } = journey();
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await openTown(page);
  const [id = ''] = ROW;
  await cell(page, id).click();
  await page.getByRole('button', { name: '已核对无误' }).click();
  await waitUntilSaved(page);
  // Locks were once decisions under a key of cell and figure.
  await page.evaluate(async () => {
    const open = indexedDB.open('gouji');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const steps = open.result.transaction('steps', 'readwrite').objectStore('steps');
    const all = steps.getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    const [{ cells, isConfirmed: _now, ...step }] = all.result;
    const key = `cell-confirmed|${cells[0].cell}=${cells[0].value}|`;
    const [from, to] = ['open', 'fixed'].map((resolution) => ({ resolution, note: '' }));
    const put = steps.put({ ...step, kind: 'decide', changes: [{ key, from, to }] }, 0);
    await new Promise((resolve) => put.addEventListener('success', resolve));
    open.result.close();
  });
  await page.reload();
  await openTown(page);
  await expect.poll(() => cell(page, id).getAttribute('aria-label')).toContain('已核对无误');
  expect(JSON.parse(await downloadJson(page))).toMatchObject({
    reports: expect.arrayContaining([expect.objectContaining({ confirmed: [id] })]),
  });
});

/** Makes every writing fail as a browser would. @param code as older engines number it; 0 = by name */
async function breakStorage(page: Page, name: string, code = 0): Promise<void> {
  await page.evaluate(
    ([fault, number]) => {
      const store: { put: unknown } = IDBObjectStore.prototype;
      const real = store.put;
      store.put = () => {
        const error = new DOMException('refused', fault);
        if (number !== 0) Object.defineProperty(error, 'code', { value: number });
        throw error;
      };
      Object.assign(globalThis, { mend: () => Object.assign(store, { put: real }) });
    },
    [name, code] as const,
  );
}

async function mendStorage(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
}

describe('a storage that refuses', () => {
  test('it is said in red, a backup is offered, another try works', async () => {
    const { page } = journey();
    await giveFiles(page, samples);
    await waitUntilRead(page, samples.length);
    await waitUntilSaved(page);
    await openTown(page);
    const spellings = [
      ['QuotaExceededError', 0, '浏览器的存储空间满了'],
      ['NS_ERROR_DOM_QUOTA_REACHED', 1014, '浏览器的存储空间满了'],
      ['UnknownError', 0, '浏览器的存储出了故障'],
    ] as const;
    for (const [index, [name, code, words]] of spellings.entries()) {
      await breakStorage(page, name, code);
      await enter(page, ROW[index] ?? '', 71);
      await page.getByRole('alert').getByText(words).waitFor();
      await page.getByRole('status').getByText('未保存', { exact: true }).waitFor();
      if (index === 0) expect(await axeFinds(page)).toEqual([]);
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: '下载备份' }).press('Enter');
      expect((await waiting).suggestedFilename()).toMatch(/\.json$/);
      expect((await editsOfTown(page)).length).toBe(index + 1);
      await mendStorage(page);
      await page.getByRole('button', { name: '再试一次' }).press('Enter');
      await waitUntilSaved(page);
      await page.getByRole('alert').waitFor({ state: 'detached' });
    }
    await page.reload();
    await openTown(page);
    expect((await editsOfTown(page)).length).toBe(spellings.length);
  });

  test.each([
    ['a full disk', 'QuotaExceededError', 'put', '浏览器的存储空间满了'],
    ['storage switched off', 'SecurityError', 'open', '浏览器不让存'],
  ])('%s from the very start: the reports can be worked on', async (_, name, call, words) => {
    const { page, context } = journey();
    await context.addInitScript(
      ([fault, method]) => {
        const target = method === 'put' ? IDBObjectStore.prototype : IDBFactory.prototype;
        Object.assign(target, {
          [method]: () => {
            throw new DOMException('refused', fault);
          },
        });
      },
      [name, call] as const,
    );
    await page.reload();
    await giveFiles(page, samples);
    await waitUntilRead(page, samples.length);
    await page.getByRole('alert').getByText(words).waitFor();
    await openTown(page);
    await enter(page, ROW[0] ?? '', 71);
    expect((await editsOfTown(page)).length).toBe(1);
    await page.getByRole('status').getByText('未保存', { exact: true }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
  });

  test('the browser asks before closing only while something is not saved', async () => {
    const { page } = journey();
    await giveFiles(page, samples.slice(0, 1));
    await waitUntilRead(page, 1);
    await waitUntilSaved(page);
    const asks = (): Promise<boolean> =>
      page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await asks()).toBe(false);
    await breakStorage(page, 'QuotaExceededError');
    await giveFiles(page, samples.slice(1, 2));
    await page.getByRole('status').getByText('未保存', { exact: true }).waitFor();
    expect(await asks()).toBe(true);
  });
});

describe('two windows', () => {
  test('the second is told, reads only, follows, and takes over when the first closes', async () => {
    const { page: first, openPage } = journey();
    await giveFiles(first, samples);
    await waitUntilRead(first, samples.length);
    await waitUntilSaved(first);
    await openTown(first);

    const second = await openPage();
    await second.getByRole('alert').getByText('只读').waitFor();
    expect(await axeFinds(second)).toEqual([]);
    await openTown(second);
    const target = ROW[0] ?? '';
    const before = await cell(second, target).textContent();
    await enter(second, target, 88);
    expect(await cell(second, target).textContent()).toBe(before);

    await enter(first, target, 71);
    await waitUntilSaved(first);
    await second.getByText(`${before}71`, { exact: true }).waitFor(); // it shows what the first did

    await first.close();
    await second.getByRole('alert').waitFor({ state: 'detached' });
    await enter(second, ROW[1] ?? '', 72);
    await waitUntilSaved(second);
    expect((await editsOfTown(second)).length).toBe(2);
  });

  test('a session begun in the second window is its own', async () => {
    const { page: first, openPage } = journey();
    await giveFiles(first, samples);
    await waitUntilRead(first, samples.length);
    await waitUntilSaved(first);
    const second = await openPage();
    await second.getByRole('button', { name: '另外新建一批' }).click();
    await second.getByRole('alert').waitFor({ state: 'detached' });
    await giveFiles(second, samples.slice(0, 2));
    await waitUntilRead(second, 2);
    await waitUntilSaved(second);
    await second.getByText('2 份报告 ·').waitFor();
    await second.reload();
    await second.getByText('2 份报告 ·').waitFor();
    await first.reload();
    await first.getByText('3 份报告 ·').waitFor();
    expect(await first.getByRole('alert').count()).toBe(0);
  });
});

describe('several sessions', () => {
  test('begin another, go back, export, delete', async () => {
    const { page } = journey();
    await giveFiles(page, samples);
    await waitUntilRead(page, samples.length);
    await waitUntilSaved(page);
    await page.getByRole('button', { name: '新建一批' }).click();
    const list = page.getByRole('region', { name: '本机保存的其他批次' });
    await list.getByText(`等 ${samples.length} 份报告`).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await giveFiles(page, samples.slice(0, 2));
    await waitUntilRead(page, 2);
    await waitUntilSaved(page);

    const waiting = page.waitForEvent('download');
    await list.getByRole('button', { name: /^导出/ }).click();
    expect((await waiting).suggestedFilename()).toMatch(/\.json$/);

    await list.getByRole('button', { name: /^打开/ }).press('Enter');
    await page.getByText(`${samples.length} 份报告 ·`).waitFor();
    await page.reload();
    await page.getByText(`${samples.length} 份报告 ·`).waitFor();
    await list.getByText('等 2 份报告').waitFor();
    await list.getByRole('button', { name: /^删除/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
    await list.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText(`${samples.length} 份报告 ·`).waitFor();
    expect(await list.count()).toBe(0);
  });
});
