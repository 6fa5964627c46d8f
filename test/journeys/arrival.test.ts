/** 报送进度: the curve follows the days of publication, those that the user sets as well. */
import { expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import { axeFinds, giveFiles, goTo, useJourney, waitUntilRead } from './support.ts';

const journey = useJourney();
const samples = makeSamples();

test('nothing is drawn before a day is known; each day set is a step, read out in words', async () => {
  const { page } = journey();
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await goTo(page, '汇总');
  await page.getByRole('tab', { name: /^未报送/ }).click();
  const card = page.getByRole('region', { name: '报送进度' });
  await card.getByText('还没有知道公布日期的报告').waitFor();
  expect(await page.locator('.recharts-surface').count()).toBe(0);

  const set = async (unit: string, day: string): Promise<void> => {
    await page.getByLabel(`${unit}公布日期`).fill(day);
    await page.keyboard.press('Enter');
  };
  await set('星河市教育局', '2023-01-20');
  await set('星河市民政局', '2023-02-10');
  await card.getByText('知道公布日期的 2 家，其中按时 1 家').waitFor();
  const curve = card.getByRole('img');
  await curve.locator('.recharts-line-curve').first().waitFor();
  await expect
    .poll(() => curve.getAttribute('aria-label'))
    .toBe(
      '累计公布家数的阶梯线：2022 年度 2 家，最早 1 月 20 日，最晚 2 月 10 日；到 1 月 31 日期限 1 家。',
    );
  await curve.getByText('2022 年度 2', { exact: true }).waitFor();
  await curve.getByText('1 月 31 日期限').waitFor();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('region', { name: 'How reports came in' }).waitFor();
  await page.mouse.move(0, 0);
  expect(await axeFinds(page)).toEqual([]);
});
