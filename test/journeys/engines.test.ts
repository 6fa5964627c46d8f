/** What every browser of the promise is asked: the same figures as from Node, and pages drawn whole. */
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { READER_FIXTURES } from '../support/reader-fixtures.ts';
import {
  downloadJson,
  giveFiles,
  goTo,
  parseHeadless,
  useJourney,
  waitUntilRead,
} from './support.ts';

const journey = useJourney();

test('files of every format give the JSON that they give in Node', async () => {
  const { page } = journey();
  // The fixtures are one report; as files of different formats they are no duplicates.
  await giveFiles(page, READER_FIXTURES);
  await waitUntilRead(page, READER_FIXTURES.length);
  const { reports, failures } = JSON.parse(await downloadJson(page)) as ReturnType<
    typeof parseHeadless
  >;
  const headless = parseHeadless(READER_FIXTURES);
  expect(reports.length).toBe(READER_FIXTURES.length);
  expect({ reports, failures }).toEqual({
    reports: headless.reports,
    failures: headless.failures,
  });
});

/** How much of a drawn page is not white. */
function inkOf(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const context = (element as HTMLCanvasElement).getContext('2d');
    const pixels = context?.getImageData(0, 0, width, height).data ?? [];
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if ((pixels[at] ?? 255) < 128) dark++;
    }
    return dark / (width * height);
  });
}

test('the characters of a PDF are drawn, not its lines alone', async () => {
  const { page } = journey();
  const bytes = new Uint8Array(readFileSync('test/fixtures/chromium.pdf'));
  await giveFiles(page, [{ name: 'chromium.pdf', bytes }]);
  await waitUntilRead(page, 1);
  await goTo(page, '核对');
  const canvas = page.getByRole('img', { name: '第 1 页' });
  await canvas.waitFor();
  // Its lines alone are less than a hundredth.
  await expect.poll(() => inkOf(canvas), { timeout: 10_000 }).toBeGreaterThan(0.02);
});

test('关于 names the promise, and no bar says that this browser is below it', async () => {
  const { page } = journey();
  await page.getByRole('button', { name: '关于' }).click();
  const dialog = page.getByRole('dialog', { name: '关于勾稽' });
  await dialog.getByText('102 及以上版本，Firefox 115 及以上版本').waitFor();
  await dialog.getByText(/现在用的浏览器内核：Chromium \d+。/).waitFor();
  expect(await page.getByText('这个浏览器比较旧').count()).toBe(0);
});
