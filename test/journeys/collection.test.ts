/**
 * The batch as a whole, from an empty page: the county's files and its list dropped together, who has handed in
 * what, what was found between the reports and what is decided on it – by keyboard and by mouse.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { unitListCsv } from '../county/county-units.ts';
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
const LIST = { name: '单位名单.csv', bytes: Buffer.from(unitListCsv()) };
const COUNTY = makeCounty({ planted: PLANTED }).files.map(({ name, bytes }) => ({
  name: name.replace('/', '-'),
  bytes,
}));

interface Collected {
  readonly collection: {
    readonly units: readonly unknown[];
    readonly findings: readonly {
      readonly rule: string;
      readonly unit: string;
      readonly resolution: string;
      readonly note: string;
    }[];
  };
}

const decided = (json: string) => {
  const { collection } = JSON.parse(json) as Collected;
  return collection.findings.filter(({ resolution }) => resolution !== 'open');
};

const chosen = (page: Page) => page.locator('article h2');

/** @returns what lets the reports be held against each other */
async function holdChecks(page: Page): Promise<() => void> {
  let check: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    check = resolve;
  });
  await page.route(/collection\.worker/, async (route) => {
    await held;
    await route.continue();
  });
  return check;
}

async function openOverview(page: Page): Promise<void> {
  await giveFiles(page, [...COUNTY, LIST]);
  await waitUntilRead(page, COUNTY.length + 1);
  const check = await holdChecks(page);
  await goTo(page, '汇总');
  // Counts come while a pointer is on its way: what it goes to stays where it is.
  const tab = page.getByRole('tab', { name: /^汇总表/ });
  const place = await tab.boundingBox();
  check();
  await page.getByText('正在逐份比对').waitFor({ state: 'detached' });
  expect(await tab.boundingBox()).toEqual(place);
  await page.getByRole('group', { name: '各单位各年度报送情况' }).waitFor();
}

describe('the county', () => {
  test('is seen, checked, decided on and brought back', { timeout: 300_000 }, async () => {
    const { page } = journey();
    await openOverview(page);
    await page.getByText('/ 61 家').waitFor();
    expect(await axeFinds(page)).toEqual([]);

    // What is out of sight is drawn when it comes into sight.
    const last = page.locator('[data-walk="60,2"]');
    await page.setViewportSize({ width: 1440, height: 360 });
    await last.waitFor({ state: 'detached' });
    await page.getByRole('group', { name: '各单位各年度报送情况' }).hover();
    await page.mouse.wheel(0, 2000);
    await last.waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });

    // Arrow keys walk the register, Enter opens what stands there, the rail comes back.
    const first = page.locator('[data-walk="0,2"]');
    await first.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const cell = page.locator('[data-walk="2,1"]');
    await expect.poll(() => cell.evaluate((each) => each === document.activeElement)).toBe(true);
    const name = await cell.getAttribute('aria-label');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: name?.split(' ')[0] ?? '' }).waitFor();
    await goTo(page, '汇总');

    // What is missing leads to where it is told.
    const missing = page.getByRole('button', { name: /^未报送/ });
    await missing.click();
    await expect.poll(() => missing.getAttribute('aria-pressed')).toBe('true');

    await page.keyboard.press('F8');
    await chosen(page).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page
      .getByRole('button', { name: /上年结转「二、/ })
      .or(page.getByRole('button', { name: /二、上年结转/ }))
      .first()
      .click();
    await page.getByRole('heading', { name: '是哪一年错了' }).waitFor();
    await page.getByLabel('说明（可不填）').fill('请核对两年');
    await page.keyboard.press('F7');
    await page.keyboard.press('Alt+F9');
    await page.keyboard.press('Control+z');
    await waitUntilSaved(page);
    const json = await downloadJson(page);
    expect(decided(json).map(({ rule, resolution, note }) => [rule, resolution, note])).toEqual([
      ['carry-over', 'returned', '请核对两年'],
    ]);

    await page.reload();
    await goTo(page, '汇总');
    await page.getByRole('tab', { name: /^跨报告问题/ }).click();
    await page.getByText('↩ 退回更正：请核对两年').first().waitFor();

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('tab', { name: /^Between reports/ }).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.getByRole('tab', { name: /^Overview/ }).click();
    expect(await axeFinds(page)).toEqual([]);

    await page.getByRole('button', { name: '中文' }).click();
    await goTo(page, '导入');
    await page.getByRole('button', { name: '清空全部' }).click();
    await page.getByRole('button', { name: '清空', exact: true }).click();
    await giveFiles(page, [{ name: '数据.json', bytes: Buffer.from(json) }]);
    await waitUntilRead(page, 1);
    await goTo(page, '汇总');
    await page.getByText('/ 61 家').waitFor();
    await waitUntilSaved(page);
    expect(await downloadJson(page)).toBe(json);
  });

  test('of two copies the one that counts is chosen', { timeout: 200_000 }, async () => {
    const { page } = journey();
    const files = COUNTY.filter(({ name }) => name.includes('林业局'));
    await giveFiles(page, files);
    await waitUntilRead(page, files.length);
    await goTo(page, '汇总');
    await page.getByRole('tab', { name: /^跨报告问题/ }).click();
    const finding = page.getByRole('button', { name: /的年报有 2 份/ });
    await finding.click();
    await page.getByRole('button', { name: '以这一份为准' }).last().click();
    await finding.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await finding.waitFor();
  });
});
