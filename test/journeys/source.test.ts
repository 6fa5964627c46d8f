/** Source, tables and findings as one: from cell to print and back, by mouse and by keys. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIXTURE_REPORT } from '../support/fixture-report.ts';
import { inventReport } from '../support/invent-report.ts';
import { makeSamples } from '../support/make-samples.ts';
import { createRandom } from '../support/random.ts';
import { READER_FIXTURES } from '../support/reader-fixtures.ts';
import { layOut } from '../support/sheet.ts';
import { toPdfPages } from '../support/to-pdf.ts';
import { writePdf } from '../support/write-pdf.ts';
import type { TestFile } from './support.ts';
import {
  axeFinds,
  cell,
  downloadJson,
  giveFiles,
  goTo,
  openReport,
  reportItem,
  useJourney,
  waitUntilRead,
  waitUntilSaved,
} from './support.ts';

const journey = useJourney();
const samples = makeSamples();
const PARTIAL = 'requests.partial.total';
const REVIEW = 'disputes.review.total';

function fixture(name: string): TestFile {
  const found = READER_FIXTURES.find((each) => each.name === name);
  return found ?? { name, bytes: new Uint8Array(readFileSync(`test/fixtures/${name}`)) };
}

function source(page: Page): Locator {
  return page.getByRole('region', { name: '原文', exact: true });
}

function print(page: Page, id: string): Locator {
  return source(page).locator(`[data-partner="${id}"]`);
}

async function openFile(page: Page, file: TestFile): Promise<void> {
  await giveFiles(page, [file]);
  await waitUntilRead(page, 1);
  await goTo(page, '核对');
  await source(page).waitFor();
}

async function isInSight(figure: Locator): Promise<boolean> {
  return await figure.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === element;
  });
}

describe('click-through both ways', () => {
  test.each(['report.html', 'report.txt', 'word.docx', 'printed.ofd', 'chromium.pdf'])(
    '%s',
    async (name) => {
      const { page } = journey();
      await openFile(page, fixture(name));
      await page.getByRole('tab', { name: '三 申请处理' }).click();

      await cell(page, PARTIAL).click();
      const figure = print(page, PARTIAL);
      await source(page).locator('[aria-current="true"]').waitFor();
      await expect.poll(() => figure.getAttribute('aria-current')).toBe('true');
      await expect.poll(() => isInSight(figure)).toBe(true);
      const printed = String(FIXTURE_REPORT.figures[PARTIAL]);
      await expect
        .poll(async () => (await figure.textContent()) || (await figure.getAttribute('aria-label')))
        .toContain(printed);

      // Alt+Enter goes into the source; from there a click on another number leads to its cell.
      await page.keyboard.press('Alt+Enter');
      await expect
        .poll(() => figure.evaluate((element) => element === document.activeElement))
        .toBe(true);
      await page.getByRole('tab', { name: '四 复议诉讼' }).click();
      await cell(page, REVIEW).click();
      await expect.poll(() => isInSight(print(page, REVIEW))).toBe(true);
      const neighbour = 'disputes.review.upheld';
      await print(page, neighbour).click();
      await expect.poll(() => cell(page, neighbour).getAttribute('aria-selected')).toBe('true');
      await print(page, REVIEW).hover();
      await expect.poll(() => cell(page, REVIEW).getAttribute('data-lit')).toBe('');
      await cell(page, neighbour).hover();
      await expect.poll(() => print(page, neighbour).getAttribute('data-lit')).toBe('');
      expect(await print(page, REVIEW).getAttribute('data-lit')).toBeNull();
      if (name === 'chromium.pdf') expect(await axeFinds(page)).toEqual([]);
    },
  );
});

describe('keys of the desk', () => {
  test('from finding to finding across reports, accepting, without the mouse', async () => {
    const { page } = journey();
    await giveFiles(page, samples);
    await waitUntilRead(page, samples.length);
    await goTo(page, '核对');
    await source(page).waitFor();
    await openReport(page, '星河市望月镇人民政府');
    const chosen = page.locator('[data-chosen] > button[aria-expanded="true"]');
    await page.keyboard.press('F8');
    const first = await chosen.textContent();
    await page.keyboard.press('F8');
    expect(await chosen.textContent()).not.toBe(first);
    await page.keyboard.press('Shift+F8');
    expect(await chosen.textContent()).toBe(first);
    // Three of the seven are one matter, which is listed as one and one key decides.
    for (let count = 0; count < 5; count++) await page.keyboard.press('F9');
    // All of it is dealt with; the walk stays until one more step leads on, to the next of the list.
    await page.getByText('这份到底了，再按一次 F8 到下一份').waitFor();
    expect(await page.getByText('✓ 原文如此').count()).toBe(5);
    await page.getByRole('heading', { name: '星河市望月镇人民政府 2022' }).waitFor();
    await reportItem(page, '星河市望月镇人民政府').getByText('原文有错 4').waitFor();
    await page.keyboard.press('F8');
    await page.getByRole('heading', { name: '星河市民政局 2022' }).waitFor();
    await expect.poll(() => chosen.count()).toBe(1);
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: '星河市望月镇人民政府 2022' }).waitFor();
    await expect.poll(() => page.getByText('✓ 原文如此').count()).toBe(4);

    await page.keyboard.press('?');
    const legend = page.getByRole('dialog', { name: '快捷键' });
    await legend.getByText('Shift+F8').waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await legend.waitFor({ state: 'detached' });
  });

  test('figures of the source by arrow keys; the pane hides, and is where it was after a reload', async () => {
    const { page } = journey();
    await openFile(page, fixture('word.docx'));
    await page.getByRole('tab', { name: '三 申请处理' }).click();
    await cell(page, 'requests.received.naturalPerson').click();
    await source(page).locator('[aria-current="true"]').waitFor();
    await page.keyboard.press('Alt+Enter');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['partner']))
      .toBe('requests.received.naturalPerson');
    await page.keyboard.press('ArrowRight');
    const next = cell(page, 'requests.received.business');
    await expect.poll(() => next.getAttribute('data-lit')).toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => next.getAttribute('aria-selected')).toBe('true');
    await page.getByRole('button', { name: '收起原文' }).click();
    await source(page).waitFor({ state: 'detached' });
    await waitUntilSaved(page);
    await page.reload();
    await goTo(page, '核对');
    await page.getByRole('button', { name: '显示原文' }).waitFor();
    expect(await source(page).count()).toBe(0);
    await page.keyboard.press('Alt+Enter');
    await source(page).waitFor();
  });
});

test('a page of a PDF that is not drawn whole is laid out from what was read, and says so', async () => {
  const { page } = journey();
  const report = inventReport(createRandom(5), { agency: '星河市档案馆', year: 2022 });
  const [first = { content: '' }, second = { content: '' }, ...others] = toPdfPages(layOut(report));
  const bytes = writePdf({
    // A drawing that is none: what comes after it is lost, and pdf.js says so to its other half only.
    pages: [first, { content: `${second.content} /Gone Do` }, ...others],
    resources: '/XObject << /Gone 100 0 R >>',
    objects: { 100: { value: '(no stream)' } },
  });
  await openFile(page, { name: '档案馆.pdf', bytes });
  await source(page).getByRole('img', { name: '第 1 页' }).waitFor();
  await page.getByRole('tab', { name: '三 申请处理' }).click();
  await cell(page, PARTIAL).click();
  await source(page).getByText('这一页没能按原样画全').first().waitFor();
  expect(await source(page).getByText('这一页没能按原样画全').count()).toBe(1);
  expect(await source(page).getByRole('img', { name: '第 2 页' }).count()).toBe(0);
  await expect.poll(() => source(page).locator('[data-cell-box]').count()).toBeGreaterThan(20);
});

/** How many packs of original files the browser has. */
async function countOriginals(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    const opening = indexedDB.open(names.find((name) => name.endsWith('-originals')) ?? '');
    return await new Promise<number>((resolve, reject) => {
      opening.onerror = reject;
      opening.onsuccess = () => {
        const counting = opening.result.transaction('packs').objectStore('packs').count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
  });
}

describe('the original file', () => {
  test('is kept over a reload; asked for again by its hash when the report came as JSON', async () => {
    const { page, openPage } = journey();
    const pdf = fixture('chromium.pdf');
    await openFile(page, pdf);
    const canvas = (on: Page): Locator => source(on).getByRole('img', { name: '第 1 页' });
    await canvas(page).waitFor();
    const backup = await downloadJson(page);
    await waitUntilSaved(page);
    await page.close();
    const second = await openPage();
    await goTo(second, '核对');
    await canvas(second).waitFor();

    await goTo(second, '导入');
    await second.getByRole('button', { name: '清空全部' }).click();
    await second.getByRole('button', { name: '清空', exact: true }).click();
    // It goes a moment later: were it still there, the report below would be read from it again at once.
    await expect.poll(() => countOriginals(second)).toBe(0);
    await openFile(second, { name: '备份.json', bytes: Buffer.from(backup) });
    await source(second).getByText('这份报告来自导出的 JSON').waitFor();
    const give = (file: TestFile): Promise<void> =>
      source(second)
        .locator('input[type=file]')
        .setInputFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) });
    await give(fixture('word.docx'));
    await source(second).getByText('「word.docx」不是原来的那个文件').waitFor();
    await give(pdf);
    await canvas(second).waitFor();
  });
});
