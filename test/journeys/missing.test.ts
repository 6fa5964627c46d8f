/** 未报送: who has not handed in, in the order of the list or by a column, so that the busiest is asked first. */
import { expect, test } from 'vitest';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import type { TestFile } from './support.ts';
import { axeFinds, giveFiles, goTo, useJourney, waitUntilRead } from './support.ts';

const journey = useJourney();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** In the order of the list: who never reported, one with little to do, one with much; the others handed in. */
const MISSING = ['星河市档案馆', '星河市民政局', '星河市公安局'];
const GIVEN = ['星河市教育局', '星河市水务局', '星河市审计局', '星河市财政局'];
const LIST = ['单位,上级,别名', ...[...MISSING, ...GIVEN].map((name) => `${name},,`)].join('\n');

function report(agency: string, year: number, most: number): TestFile {
  const made = inventReport(createRandom(agency.length * 7 + most), { agency, year, most });
  return { name: `${agency}${year}.txt`, bytes: encode(toText(layOut(made), 'tabs')) };
}

const FILES: readonly TestFile[] = [
  { name: '单位名单.csv', bytes: encode(LIST) },
  report('星河市民政局', 2022, 5),
  report('星河市公安局', 2022, 900),
  ...GIVEN.flatMap((agency) => [report(agency, 2022, 60), report(agency, 2023, 60)]),
];

test('by what they received the year before, the most first; the unknown stay behind; then as listed', async () => {
  const { page } = journey();
  await giveFiles(page, FILES);
  await waitUntilRead(page, FILES.length);
  await goTo(page, '汇总');
  await page.getByRole('tab', { name: /^未报送/ }).click();
  await page.getByRole('heading', { name: '2023 年度还有 3 家未报送' }).waitFor();
  const table = page.getByRole('table').filter({ hasText: '上年新收' });
  const names = (): Promise<string[]> =>
    table.getByRole('rowheader').getByRole('button').allTextContents();
  const head = table.getByRole('columnheader', { name: '上年新收' });
  expect(await names()).toEqual(MISSING);

  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(['星河市公安局', '星河市民政局', '星河市档案馆']);
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(['星河市民政局', '星河市公安局', '星河市档案馆']);
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(MISSING);
  expect(await head.getAttribute('aria-sort')).toBeNull();

  await table.getByRole('button', { name: '单位' }).click();
  await expect.poll(names).toEqual(['星河市档案馆', '星河市公安局', '星河市民政局']);
});

test('what was found between the reports is there before anyone asks for it', async () => {
  const { page } = journey();
  const checks = page.waitForEvent('worker', (worker) => worker.url().includes('collection'));
  await giveFiles(page, FILES);
  await waitUntilRead(page, FILES.length);
  expect((await checks).url()).toContain('collection');
});
