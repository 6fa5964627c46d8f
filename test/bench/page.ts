/** Drops 500 reports on the built page, compares them, and asks the browser for its long tasks (over 50 ms). */
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import { timeOf } from './measure.ts';

const COUNT = 500;

export interface PageRow {
  readonly reports: number;
  readonly 'ms until all were read': number;
  readonly 'tasks over 50 ms': number;
  readonly 'longest task, ms': number;
  /** From the click on; the charts' own code is loaded meanwhile. */
  readonly 'ms until the first chart': number;
  /** Of another measure. */
  readonly 'ms until the next': number;
  readonly 'longest task of both, ms': number;
}

export async function benchPage(): Promise<PageRow> {
  const executablePath = execFileSync(process.execPath, ['.ci/ensure-chromium.mjs'], {
    encoding: 'utf8',
  }).trim();
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  const texts = Array.from({ length: COUNT }, (_, i) =>
    toText(
      layOut(inventReport(createRandom(i), { agency: `星河市第${i + 1}街道办事处`, year: 2022 })),
      'tabs',
    ),
  );
  // The files are made before the watch begins: making them is not the app's work.
  const transfer = await page.evaluateHandle((contents) => {
    const data = new DataTransfer();
    contents.forEach((content, i) => data.items.add(new File([content], `${i}.txt`)));
    return data;
  }, texts);
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { tasks });
  });
  const start = Date.now();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await page.getByText(`已读 ${COUNT} / ${COUNT} 个文件`).waitFor();
  const elapsed = Date.now() - start;
  const tasks = await takeTasks(page);
  const first = await timeOf(async () => {
    await page.getByRole('navigation').getByRole('button', { name: '比较' }).click();
    await page.getByRole('heading', { name: '公开率' }).waitFor();
  });
  const next = await timeOf(async () => {
    await page.getByRole('button', { name: '结转率 %' }).click();
    await page.getByRole('heading', { name: '结转率' }).waitFor();
  });
  const compareTasks = await takeTasks(page);
  await browser.close();
  await server.close();
  return {
    reports: COUNT,
    'ms until all were read': elapsed,
    'tasks over 50 ms': tasks.length,
    'longest task, ms': Math.round(Math.max(0, ...tasks)),
    'ms until the first chart': Math.round(first),
    'ms until the next': Math.round(next),
    'longest task of both, ms': Math.round(Math.max(0, ...compareTasks)),
  };
}

/** Those since the last time, in milliseconds. */
async function takeTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
}
