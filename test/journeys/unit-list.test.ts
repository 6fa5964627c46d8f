/**
 * A county's files without a list: the list is pasted, a short name merged, a unit put under another body,
 * all of it undone; the list is saved and read back, the missing are named, and the next session has the list.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeCounty } from '../county/make-county.ts';
import { PLANTED } from '../county/planted.ts';
import { axeFinds, giveFiles, goTo, useJourney, waitUntilRead, waitUntilSaved } from './support.ts';

const journey = useJourney();
const { files, listCsv } = makeCounty({ planted: PLANTED });
/** As a spreadsheet puts it on the clipboard. */
const CELLS = listCsv.trim().replaceAll(',', '\t');
const UNITS = listCsv.trim().split('\n').length - 1;
const COUNTY = '云岭县人民政府';
const POST = '云岭县邮政管理局';
const WEATHER = '云岭县气象局';
const LOST = '云岭县投资促进局';

const goToTab = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('tab', { name }).click();
const line = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByTitle(name, { exact: true }) });

/** Chosen in the tree, by what is looked for. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByLabel('找单位、别名').fill(name);
  await line(page, name).click();
  await page.getByRole('complementary', { name }).waitFor();
}

async function savedList(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '存名单' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream()) {
    chunks.push(Buffer.from(chunk as Uint8Array));
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Both tabs, as they stand, in the language of the page. */
async function axeFindsNothing(page: Page, tabs: readonly RegExp[]): Promise<void> {
  for (const tab of tabs) {
    await goToTab(page, tab);
    expect([tab, await axeFinds(page)]).toEqual([tab, []]);
  }
}

test('from no list to who is missing', { timeout: 280_000 }, async () => {
  const { page, context } = journey();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await giveFiles(page, files);
  await waitUntilRead(page, files.length);
  await goTo(page, '汇总');
  await page.getByText('没有单位名单：未报送、各单位之和不能核').waitFor();
  await goToTab(page, /^单位名单/);
  await page.getByRole('button', { name: `部门、乡镇归「${COUNTY}」` }).waitFor();
  await axeFindsNothing(page, [/^未报送/, /^单位名单/]);

  // Pasted from a spreadsheet.
  await page.getByRole('button', { name: '从 Excel 粘贴' }).click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), CELLS);
  await page.getByRole('textbox', { name: '名单' }).press('Control+v');
  await page.getByText(`读出 ${UNITS} 家`).waitFor();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: `用这份名单（${UNITS} 家）` }).click();
  await page.getByText('没有单位名单').waitFor({ state: 'detached' });

  // A name that fits no unit is asked about, with what speaks for it, and learned by key.
  await goToTab(page, /^未报送/);
  const question = page.locator('[data-question="云岭县邮政局"]');
  await question.getByText('可以是「邮政管理局」的简称').waitFor();
  await axeFindsNothing(page, [/^未报送/]);
  await page.keyboard.press('y');
  await question.waitFor({ state: 'detached' });
  await goToTab(page, /^单位名单/);
  await choose(page, POST);
  const side = page.getByRole('complementary', { name: POST });
  await side.getByText('云岭县邮政局', { exact: true }).waitFor();
  await side.getByText('文件里写「云岭县邮政局」').first().waitFor();

  // Put under another body by the list of bodies, undone by key.
  const parent = side.getByLabel('上级');
  const before = await parent.inputValue();
  await parent.focus();
  await parent.selectOption('云岭县交通运输局');
  await line(page, '云岭县交通运输局').waitFor();
  await page.getByRole('treegrid').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => parent.inputValue()).toBe(before);

  // And by mouse: what is below the county is folded, so that both are in sight.
  await page.getByLabel('找单位、别名').fill('');
  await page.getByRole('treegrid').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await line(page, WEATHER).dragTo(line(page, COUNTY));
  await line(page, WEATHER).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await line(page, WEATHER).waitFor();

  // Renamed and taken out by key; both come back.
  await choose(page, WEATHER);
  await page.getByRole('treegrid').focus();
  await page.keyboard.press('F2');
  await page.keyboard.insertText('云岭县气象站');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: '云岭县气象站' }).waitFor();
  await page.getByRole('button', { name: '撤销' }).click();
  await choose(page, WEATHER);
  await page.getByRole('treegrid').focus();
  await page.keyboard.press('Delete');
  await line(page, WEATHER).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await line(page, WEATHER).waitFor();
  await page.getByLabel('找单位、别名').fill('');

  // Saved, and read back from the file into a list that lacks a unit.
  const saved = await savedList(page);
  expect(saved.startsWith('\ufeff单位,上级,别名,类别\r\n')).toBe(true);
  expect(saved).toContain(`${POST},`);
  expect(saved).toContain('云岭县邮政局');
  await choose(page, LOST);
  await page.getByRole('button', { name: '移出名单' }).click();
  await line(page, LOST).waitFor({ state: 'detached' });
  await page.setInputFiles('input[type=file][accept*=".csv"]', {
    name: '名单.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(saved),
  });
  await line(page, LOST).waitFor();
  expect(await savedList(page)).toBe(saved);
  await page.getByLabel('找单位、别名').fill('');

  // Those to be reminded.
  await goToTab(page, /^未报送/);
  await page.getByRole('heading', { name: '2024 年度还有 1 家未报送' }).waitFor();
  await page.getByRole('button', { name: '复制催报名单' }).click();
  await page.getByText('已复制 1 家').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`2024 年度政府信息公开工作年度报告未报送单位（1 家）：\n${LOST}`);
  await page.getByRole('button', { name: '公布期限' }).click();
  await page.getByLabel('乡镇街道：月').waitFor();
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press('Escape');

  // A day that the user knows better than the page.
  await page.getByRole('button', { name: '2023', exact: true }).click();
  const trade = page.getByRole('row').filter({ hasText: '云岭县商务局' });
  await trade.getByText('晚 19 天').waitFor();
  await trade.getByLabel('云岭县商务局公布日期').fill('2024-01-30');
  await page.keyboard.press('Enter');
  await trade.getByText('按时').waitFor();
  await axeFindsNothing(page, [/^单位名单/]);
  await page.getByRole('button', { name: 'English' }).click();
  await axeFindsNothing(page, [/^Not handed in/, /^Unit list/]);
  await page.getByRole('button', { name: '中文' }).click();

  // The next session is offered the list.
  await waitUntilSaved(page);
  await goTo(page, '导入');
  await page.getByRole('button', { name: '新建一批' }).click();
  await giveFiles(page, files.slice(0, 3));
  await waitUntilRead(page, 3);
  await goTo(page, '汇总');
  await goToTab(page, /^总览/);
  await page.getByRole('button', { name: `用上次的单位名单（${UNITS} 家）` }).click();
  await expect.poll(() => page.getByText('没有单位名单').count()).toBe(0);
});
