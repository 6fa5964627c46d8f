/**
 * The county's twins: the passages they share are seen side by side, one after the other, and what is decided on
 * them stays – over a reload, and out to JSON and in again.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeCounty } from '../county/make-county.ts';
import { PLANTED } from '../county/planted.ts';
import {
  axeFinds,
  downloadJson,
  giveFiles,
  goTo,
  useJourney,
  waitUntilRead,
  waitUntilSaved,
} from './support.ts';

const journey = useJourney();
const [LATER, EARLIER] = ['云岭县霜岭乡人民政府', '云岭县墨池镇人民政府'] as const;
const NOTE = '请各自重写第一部分';
const FILES = makeCounty({ planted: PLANTED })
  .files.filter(({ unit, year }) => (unit === LATER || unit === EARLIER) && year === 2023)
  .map(({ name, bytes }) => ({ name: name.replace('/', '-'), bytes }));

async function goToPairs(page: Page): Promise<void> {
  await goTo(page, '汇总');
  await page.getByRole('tab', { name: /^雷同/ }).click();
  await page.locator('[data-passage]').first().waitFor();
}

const pairs = (page: Page) => page.getByRole('complementary', { name: '雷同的报告' });
const current = (page: Page) => page.locator('[data-passage][aria-current]');

async function walkPassages(page: Page): Promise<void> {
  await page.keyboard.press('F8');
  await page.getByText(/^第 1 段，共 \d+ 段$/).waitFor();
  await expect.poll(() => current(page).count()).toBe(2);
  await page.keyboard.press('F8');
  await page.getByText(/^第 2 段/).waitFor();
  await page.keyboard.press('Shift+F8');
  await page.getByText(/^第 1 段/).waitFor();
  // What was changed is said to who hears the page.
  await page.getByText('（数字不同）').first().waitFor({ state: 'attached' });
}

test('twins are seen, decided on by key, and stay decided', { timeout: 180_000 }, async () => {
  const { page } = journey();
  await giveFiles(page, FILES);
  await waitUntilRead(page, FILES.length);
  await goToPairs(page);
  await page.getByRole('heading', { name: /短的一篇 .*在另一篇里也有/ }).waitFor();
  await walkPassages(page);
  expect(await axeFinds(page)).toEqual([]);

  await page.getByRole('button', { name: `看原文：${LATER} 2023` }).click();
  await page.getByRole('tab', { name: '正文', selected: true }).waitFor();
  await goTo(page, '汇总');
  await page.getByText(/^第 1 段/).waitFor();

  await page.getByLabel('说明（可不填）').fill(NOTE);
  await page.keyboard.press('F7');
  await pairs(page).getByText(`退回更正：${NOTE}`).waitFor();
  await page.getByRole('button', { name: `只退回${EARLIER}` }).click();
  await pairs(page).getByText(`退回更正：只退回${EARLIER}：${NOTE}`).waitFor();
  await waitUntilSaved(page);
  const json = await downloadJson(page);
  expect(json).toContain(`只退回${EARLIER}：${NOTE}`);

  await page.reload();
  await goToPairs(page);
  await pairs(page).getByText(`只退回${EARLIER}：${NOTE}`).waitFor();

  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: /stand in the other too/ }).waitFor();
  expect(await axeFinds(page)).toEqual([]);

  await page.getByRole('button', { name: '中文' }).click();
  await goTo(page, '导入');
  await page.getByRole('button', { name: '清空全部' }).click();
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await giveFiles(page, [{ name: '数据.json', bytes: Buffer.from(json) }]);
  await waitUntilRead(page, 1);
  await goToPairs(page);
  await pairs(page).getByText(`只退回${EARLIER}：${NOTE}`).waitFor();
});

test(
  'the list of all findings leads to the pair; thresholds can be set, and are said',
  { timeout: 180_000 },
  async () => {
    const { page } = journey();
    await giveFiles(page, FILES);
    await waitUntilRead(page, FILES.length);
    await goTo(page, '汇总');
    await page.getByRole('button', { name: /的文字相同/ }).click();
    await page.getByRole('tab', { name: /^雷同/, selected: true }).waitFor();
    await page.getByRole('button', { name: '门限' }).click();
    await page.getByLabel('从百分之几起算严重').fill('95');
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('从 30 % 起列出，95 % 起算严重').waitFor();
  },
);
