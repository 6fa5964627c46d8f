/** How far the review has come, from the list to the sheet that goes back to the unit. */
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/readers/sheets/xlsx/xlsx-reader.ts';
import { makeSamples } from '../support/make-samples.ts';
import { outlineOfResult } from '../support/outline.ts';
import {
  downloadJson,
  giveFiles,
  goTo,
  reportItem,
  useJourney,
  waitUntilRead,
  waitUntilSaved,
  axeFinds,
  saveAs,
} from './support.ts';

const journey = useJourney();
const TOWN = '星河市望月镇人民政府';
/** Three reports: one clean, the town with wrong sums, one with doubts only. */
const samples = makeSamples().slice(3, 6);

async function isFocused(element: Locator): Promise<boolean> {
  return await element.evaluate((node) => node === document.activeElement);
}

/** Opens the desk on the report that needs most work. */
async function openDesk(page: Page): Promise<void> {
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await goTo(page, '核对');
  await page.getByRole('heading', { name: `${TOWN} 2022` }).waitFor();
}

describe('the review states', () => {
  test('derived, declared by keyboard, filtered, sorted, undone, kept, exported', async () => {
    const { page } = journey();
    await openDesk(page);
    const list = page.getByRole('region', { name: '报告', exact: true });
    await list.getByText('已核完 1 / 3 份').waitFor();
    const state = page.getByRole('button', { name: /^核对状态/ });
    await expect.poll(() => state.getAttribute('aria-label')).toBe('核对状态：未开始');

    await state.focus();
    await page.keyboard.press('Enter');
    const choice = page.getByRole('menuitemradio', { name: /^按原文发布/ });
    await choice.waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    for (let steps = 0; steps < 3 && !(await isFocused(choice)); steps++) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await list.getByText('已核完 2 / 3 份').waitFor();
    await page.getByRole('button', { name: '核对状态：按原文发布' }).waitFor();
    await reportItem(page, TOWN).getByText('按原文发布').waitFor();

    const shown = async (): Promise<string[]> =>
      (await list.getByRole('listitem').allTextContents()).map((text) => text.slice(3, 6));
    await list.getByLabel('按核对状态筛选').selectOption('as-published');
    await expect.poll(shown).toHaveLength(1);
    await list.getByLabel('按核对状态筛选').selectOption('');
    await list.getByLabel('排序', { exact: true }).selectOption({ label: '按核对状态' });
    await expect.poll(shown).toEqual(['交通运', '教育局', '望月镇']);

    await page.keyboard.press('Control+z');
    await list.getByText('已核完 1 / 3 份').waitFor();
    await page.keyboard.press('Control+y');
    await list.getByText('已核完 2 / 3 份').waitFor();
    await waitUntilSaved(page);
    await page.reload();
    await goTo(page, '核对');
    await list.getByText('已核完 2 / 3 份').waitFor();
    expect(await downloadJson(page)).toContain(
      '"review":{"state":"as-published","marked":"as-published"}',
    );
  });
});

describe('the review sheet', () => {
  const save = async (page: Page, scope: string, kind: RegExp): Promise<Download> => {
    const waiting = page.waitForEvent('download');
    await saveAs(page, scope, kind);
    return await waiting;
  };

  test('is saved to print and as a table, for one report or all', async () => {
    const { page, context } = journey();
    await openDesk(page);
    await page.getByRole('button', { name: /「行政复议·总计」印的是/ }).click();
    await page.getByLabel('说明（可不填）').fill('请补报说明');
    await page.getByRole('button', { name: '原文如此', exact: true }).click();
    await page.getByText('✓ 原文如此：请补报说明').waitFor();
    await page.getByRole('button', { name: '更多下载方式' }).click();
    await page.getByRole('radio', { name: /Excel 表格/ }).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const printed = await save(page, '当前打开的报告', /可打印/);
    expect(printed.suggestedFilename()).toMatch(
      /^审核意见-星河市望月镇人民政府2022年度-\d{8}\.html$/,
    );
    const sheet = await context.newPage();
    await sheet.setContent(readFileSync(await printed.path(), 'utf8'));
    await sheet.getByRole('heading', { name: '政府信息公开工作年度报告审核意见' }).waitFor();
    const row = sheet.getByRole('row', { name: /「行政复议·总计」/ }).first();
    expect(await row.textContent()).toContain('原文如此请补报说明');
    expect(await axeFinds(sheet)).toEqual([]);

    const table = await save(page, '全部 3 份报告', /Excel 表格/);
    expect(table.suggestedFilename()).toMatch(/^审核意见-3份报告-\d{8}\.xlsx$/);
    const read = outlineOfResult(readXlsx(readFileSync(await table.path()))).toString();
    for (const text of [TOWN, '星河市教育局', '请补报说明', '报送单位答复']) {
      expect(read).toContain(text);
    }
  });
});
