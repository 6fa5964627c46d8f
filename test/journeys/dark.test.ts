/** Light and dark: as the system has it or as chosen, on every screen; what is paper stays light. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import { axeFinds, giveFiles, goTo, openReport, useJourney, waitUntilRead } from './support.ts';

const journey = useJourney();
const samples = makeSamples();

const DARK = 'rgb(19, 23, 28)';
const LIGHT = 'rgb(243, 245, 247)';
const WHITE = 'rgb(255, 255, 255)';

const groundOf = (page: Page, selector = 'body'): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((node) => getComputedStyle(node).backgroundColor);

const choose = async (page: Page, scheme: string): Promise<void> => {
  await page.getByRole('button', { name: /^明暗：/ }).click();
  await page.getByRole('menuitemradio', { name: scheme }).click();
};

describe('the dark page', () => {
  test('follows the system until one is chosen, which is kept', async () => {
    const { page } = journey();
    await page.getByRole('button', { name: '明暗：跟随系统' }).waitFor();
    await expect.poll(() => groundOf(page)).toBe(LIGHT);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => groundOf(page)).toBe(DARK);
    await choose(page, '浅色');
    await expect.poll(() => groundOf(page)).toBe(LIGHT);
    await page.reload();
    await page.getByRole('button', { name: '明暗：浅色' }).waitFor();
    await expect.poll(() => groundOf(page)).toBe(LIGHT);
    await page.emulateMedia({ colorScheme: 'light' });
    await choose(page, '深色');
    await expect.poll(() => groundOf(page)).toBe(DARK);
    // Dark before anything is drawn: no flash of the light page.
    await page.addInitScript(() => {
      new MutationObserver((_changes, watch) => {
        if (document.body === null) return;
        watch.disconnect();
        const { dataset } = document.documentElement;
        Object.assign(window, { schemeAtFirst: dataset['mantineColorScheme'] });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await page.evaluate(() => 'schemeAtFirst' in window && window.schemeAtFirst)).toBe(
      'dark',
    );
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Colours: Dark' }).click();
    await page.getByRole('menuitemradio', { name: 'As the system', checked: false }).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.getByRole('menuitemradio', { name: 'As the system' }).click();
    await expect.poll(() => groundOf(page)).toBe(LIGHT);
  });

  test('axe finds nothing on any screen in the dark', { timeout: 180_000 }, async () => {
    const { page } = journey();
    await page.emulateMedia({ colorScheme: 'dark' });
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
    await goTo(page, '汇总');
    for (const tab of ['总览', '跨报告问题', '汇总表', '雷同', '未报送', '单位名单']) {
      await page.getByRole('tab', { name: tab }).click();
      expect([tab, await axeFinds(page)]).toEqual([tab, []]);
    }
    await goTo(page, '比较');
    await page.getByRole('application').waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('t');
    await page.getByRole('region', { name: '数据表' }).waitFor();
    expect(await axeFinds(page)).toEqual([]);
  });

  test('letters, originals and what is printed stay light; the chart is drawn anew', async () => {
    const { page } = journey();
    await page.emulateMedia({ colorScheme: 'dark' });
    await giveFiles(page, samples);
    await waitUntilRead(page, samples.length);
    await goTo(page, '核对');
    await openReport(page, '星河市望月镇人民政府');
    await page.locator('[data-paper]').first().waitFor();
    // The source is drawn anew as the report's own document comes.
    await expect.poll(() => groundOf(page, '[data-paper]')).toBe(WHITE);
    await page.getByRole('button', { name: /「（七）总计·自然人」印的是/ }).click();
    await page.keyboard.press('F7');
    await page.getByRole('button', { name: /^退回单 1 家/ }).click();
    await page.getByRole('article', { name: '退回单' }).waitFor();
    await expect.poll(() => groundOf(page, 'article[data-paper]')).toBe(WHITE);
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => groundOf(page)).toBe(LIGHT);
    await page.emulateMedia({ media: 'screen' });

    await goTo(page, '比较');
    const ink = (): Promise<string | null> =>
      page.getByRole('application').locator('svg text').first().getAttribute('fill');
    await expect.poll(ink).toBe('#aeb8c3');
    await choose(page, '浅色');
    await expect.poll(ink).toBe('#525b66');
  });

  test('where the system sets the colours, frames tell broken from doubt', async () => {
    const { page } = journey();
    await page.emulateMedia({ forcedColors: 'active' });
    await giveFiles(page, samples);
    await waitUntilRead(page, samples.length);
    await goTo(page, '核对');
    await openReport(page, '星河市望月镇人民政府');
    const frame = (mark: string): Promise<string> =>
      page
        .locator(`td[data-mark="${mark}"]:not([data-cursor])`)
        .first()
        .evaluate((node) => getComputedStyle(node).outlineStyle);
    await expect.poll(() => frame('broken')).toBe('double');
    await expect.poll(() => frame('doubtful')).toBe('dotted');
  });
});
