/** The screens in both languages: nothing for axe to find. */
import { describe, expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import { choose } from './compare-support.ts';
import { axeFinds, giveFiles, goTo, openReport, useJourney, waitUntilRead } from './support.ts';

const journey = useJourney();
const samples = makeSamples();

describe('accessibility', () => {
  test(
    'axe finds nothing on the three screens in both languages',
    { timeout: 180_000 },
    async () => {
      const { page } = journey();
      expect(await axeFinds(page)).toEqual([]);
      await giveFiles(page, [...samples, { name: '空.txt', bytes: new Uint8Array() }]);
      await waitUntilRead(page, samples.length + 1);
      expect(await axeFinds(page)).toEqual([]);
      await goTo(page, '核对');
      await openReport(page, '星河市望月镇人民政府');
      await page.getByRole('button', { name: /「（七）总计·自然人」印的是/ }).click();
      for (const tab of ['三 申请处理', '二 主动公开', '四 复议诉讼', '正文']) {
        await page.getByRole('tab', { name: tab }).click();
        expect([tab, await axeFinds(page)]).toEqual([tab, []]);
      }
      await goTo(page, '比较');
      for (const view of ['构成', '逐年', '两年对比']) {
        await choose(page, view);
        expect([view, await axeFinds(page)]).toEqual([view, []]);
      }
      await choose(page, '排名');
      await page
        .getByText('说明', { exact: true })
        .or(page.getByText('没有列入'))
        .first()
        .waitFor();
      expect(await axeFinds(page)).toEqual([]);
      await page.getByRole('button', { name: 'English' }).click();
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
      for (const screen of ['Compare', 'Review', 'Import']) {
        await page.getByRole('navigation').getByRole('button', { name: screen }).click();
        expect([screen, await axeFinds(page)]).toEqual([screen, []]);
      }
    },
  );
});

test('核对 is there before it is opened: nothing more has to come for it', async () => {
  const { page } = journey();
  const loaded = page.waitForResponse(/\/review-screen-[^/]*\.js$/);
  await giveFiles(page, samples);
  expect((await loaded).ok()).toBe(true);
  expect(await page.getByRole('region', { name: '报告', exact: true }).count()).toBe(0);
});
