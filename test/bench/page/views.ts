/** Every view of ten thousand reports, opened one after the other: how long the page stands still for each. */
import type { Locator, Page } from 'playwright-core';
import { writeLargeCollection } from '../../county/make-large-collection.ts';
import { timeOf } from '../measure.ts';
import { dropTexts, takeTasks } from './drop-texts.ts';
import { openPage } from './open-page.ts';

const COUNT = 10_000;

export interface ViewRow {
  readonly view: string;
  /** By the clock of the driver, whose own way to it takes some 50. */
  readonly 'ms until it is there': number;
  readonly 'tasks over 50 ms': number;
  readonly 'longest task, ms': number;
}

interface Step {
  readonly view: string;
  readonly go: (page: Page) => Promise<unknown>;
}

const CHARTS = ['排名', '构成', '逐年', '两年对比', '分布', '散点', '热力表', '可比表'];
const TABS = ['跨报告问题', '汇总表', '雷同', '未报送', '单位名单', '总览'];
const EXPORTS = ['数据（JSON）', '工作簿', '数据包'];

/** By style sheet selectors: to find roles and names the driver walks through the page, in tasks of the page. */
const rail = (page: Page, name: string): Locator => page.locator('nav button', { hasText: name });
const list = (page: Page): Locator => page.locator('[data-pane=list]');
const drawn = (page: Page): Locator => page.locator('main [aria-busy=false] article');

const STEPS: readonly Step[] = [
  {
    view: '核对',
    go: async (page) => {
      await rail(page, '核对').click();
      await list(page).locator('li').first().waitFor();
    },
  },
  ...['按核对状态', '按单位名称', '按导入顺序', '问题多的在前'].map((label) => ({
    view: `核对 ${label}`,
    go: (page: Page) => list(page).locator('select').last().selectOption({ label }),
  })),
  {
    view: '核对 有错',
    go: (page) => list(page).locator('button', { hasText: /^有错/ }).click(),
  },
  {
    view: '核对 全部',
    go: (page) => list(page).locator('button', { hasText: /^全部/ }).click(),
  },
  { view: '核对 找', go: (page) => list(page).locator('input').first().fill('峦镇 2023') },
  { view: '核对 不找', go: (page) => list(page).locator('input').first().fill('') },
  { view: '核对 F8, five times', go: walk },
  {
    view: '汇总',
    go: async (page) => {
      await rail(page, '汇总').click();
      await page.locator('[data-walk]').first().waitFor();
    },
  },
  ...TABS.map((tab) => ({
    view: `汇总 ${tab}`,
    go: (page: Page) => page.locator('[role=tab]', { hasText: tab }).click(),
  })),
  {
    view: '比较',
    go: async (page) => {
      await rail(page, '比较').click();
      await drawn(page).waitFor();
    },
  },
  ...CHARTS.map((chart) => ({
    view: `比较 ${chart}`,
    go: async (page: Page) => {
      await page.locator('main label', { hasText: new RegExp(`^${chart}$`) }).click();
      await drawn(page).waitFor();
    },
  })),
  ...EXPORTS.map((kind) => ({ view: `下载 ${kind}`, go: (page: Page) => download(page, kind) })),
];

/** On through a report and into the next one. */
async function walk(page: Page): Promise<void> {
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('F8');
    await page.waitForTimeout(300);
  }
}

async function download(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: '更多下载方式' }).click();
  const dialog = page.getByRole('dialog', { name: '下载' });
  await dialog.getByText(/^全部/).first().click();
  await dialog.getByRole('radio', { name: kind, exact: true }).check();
  const waiting = page.waitForEvent('download', { timeout: 120_000 });
  await dialog.getByRole('button', { name: '存下来' }).click();
  await waiting;
  await dialog.getByRole('button', { name: '关闭' }).click();
}

/** Milliseconds after each: what follows it in the background belongs to it. */
const AFTER = 1500;

export async function benchViews(): Promise<ViewRow[]> {
  const { page, address, close } = await openPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  await dropTexts(page, writeLargeCollection(COUNT));
  await page.getByText('已保存', { exact: true }).waitFor();
  await takeTasks(page);
  const rows: ViewRow[] = [];
  for (const { view, go } of STEPS) {
    const ms = await timeOf(() => go(page));
    await page.waitForTimeout(AFTER);
    const tasks = await takeTasks(page);
    rows.push({
      view,
      'ms until it is there': Math.round(ms),
      'tasks over 50 ms': tasks.length,
      'longest task, ms': Math.round(Math.max(0, ...tasks)),
    });
  }
  await close();
  return rows;
}
