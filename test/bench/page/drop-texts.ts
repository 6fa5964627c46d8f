/** Text files dropped on the page at once; from then on the browser notes its long tasks (over 50 ms). */
import type { Page } from 'playwright-core';
import { timeOf } from '../measure.ts';

/** @returns milliseconds until all were read; making the files is not the app's work and not in it */
export async function dropTexts(page: Page, texts: readonly string[]): Promise<number> {
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
  return await timeOf(async () => {
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    // The browser lets go of what a hand has dropped.
    await transfer.dispose();
    const told = texts.length.toLocaleString('zh-CN').replace(',', '[, ]?');
    await page.getByText(new RegExp(`已读 ${told} / ${told} 个文件`)).waitFor({ timeout: 600_000 });
  });
}

/** The long tasks since the last time, in milliseconds. */
export async function takeTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
}
