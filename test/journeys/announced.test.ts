/** What is said to who does not see the desk: the tree that Chromium gives to a screen reader. */
import { expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import { giveFiles, goTo, reportItem, useJourney, waitUntilRead } from './support.ts';

const journey = useJourney();
const samples = makeSamples().slice(4, 5);

test('a cell is told by its row, its column and its doubt; a decision and its undoing are told', async () => {
  const { page } = journey();
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await goTo(page, '核对');
  await reportItem(page, '望月镇').click();
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await page.keyboard.press('F8');
  const cursor = page.locator('[data-cursor]');
  await cursor.waitFor();
  const row = await page.getByRole('row').filter({ has: cursor }).ariaSnapshot();
  expect(row).toMatch(/- rowheader "[^"]*\p{Script=Han}[^"]*"/u);
  expect(row).toMatch(/- gridcell "\d+，[^"]*合计不符[^"]*"/);
  expect(await grid.ariaSnapshot()).toContain('- columnheader "自然人"');
  // The bar over the table names the cell by both.
  const bar = page.getByRole('status', { name: '当前单元格' });
  await expect.poll(() => bar.textContent()).toMatch(/总计|自然人|新收|结转/);

  const said = (): Promise<string[]> => page.getByRole('status').allTextContents();
  await page.keyboard.press('F7');
  await expect.poll(said).toContainEqual(expect.stringMatching(/^退回更正.*：/));
  await expect.poll(said).toContainEqual(expect.stringMatching(/^\d+ 条待处理$/));
  await page.keyboard.press('Control+z');
  await expect.poll(said).toContainEqual(expect.stringMatching(/^退回更正.*已撤销$/));
});
