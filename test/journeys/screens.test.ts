/** The three screens in both languages: nothing for axe to find; charts with their tables. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import { axeFinds, giveFiles, goTo, reportItem, useJourney, waitUntilRead } from './support.ts';

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
      await reportItem(page, '星河市望月镇人民政府').click();
      await page.getByRole('button', { name: /「（七）总计·自然人」印的是/ }).click();
      for (const tab of ['三 申请处理', '二 主动公开', '四 复议诉讼', '正文']) {
        await page.getByRole('tab', { name: tab }).click();
        expect([tab, await axeFinds(page)]).toEqual([tab, []]);
      }
      await goTo(page, '比较');
      for (const view of ['各单位排名', '办理结果构成', '逐年变化']) {
        await page.getByText(view, { exact: true }).click();
        await page.locator('.recharts-surface').first().waitFor();
        expect([view, await axeFinds(page)]).toEqual([view, []]);
      }
      await page.getByRole('button', { name: 'English' }).click();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      for (const screen of ['Compare', 'Review', 'Import']) {
        await page.getByRole('navigation').getByRole('button', { name: screen }).click();
        expect([screen, await axeFinds(page)]).toEqual([screen, []]);
      }
    },
  );
});

/** What the page lets scroll beyond itself, and how many panes of the screen scroll. */
const scrolling = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const panes = [...document.querySelectorAll('main *')].filter(
      (each) =>
        each.scrollHeight > each.clientHeight + 1 &&
        /auto|scroll/.test(getComputedStyle(each).overflowY),
    );
    return { beyond: scrollHeight - clientHeight, panes: panes.length };
  });

describe('比较', () => {
  test('many reports scroll in one pane; several files of one report are named', async () => {
    const { page } = journey();
    const html = new TextDecoder().decode(samples[0]?.bytes);
    const copies = Array.from({ length: 40 }, (_, i) => ({
      name: `重复${i + 1}.html`,
      bytes: new TextEncoder().encode(`${html}<!-- ${i} -->`),
    }));
    await giveFiles(page, copies);
    await waitUntilRead(page, copies.length);
    await goTo(page, '比较');
    await page.getByText('40 份是同一单位同一年度的不同文件，图中各算一份').waitFor();
    for (const view of ['各单位排名', '办理结果构成']) {
      await page.getByText(view, { exact: true }).click();
      await page.locator('.recharts-surface').first().waitFor();
      expect([view, await scrolling(page)]).toEqual([view, { beyond: 0, panes: 1 }]);
    }
    const ticks = await page.locator('.recharts-xAxis-tick-labels text').allTextContents();
    expect(ticks).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
    expect(await axeFinds(page)).toEqual([]);
  });

  test('ranking, shares and trend stand on the figures of the reports', async () => {
    const { page } = journey();
    await giveFiles(page, samples);
    await waitUntilRead(page, samples.length);
    await goTo(page, '比较');
    const table = page.getByRole('region', { name: '数据表' });
    await table.waitFor();
    const values = await table.locator('tbody td:nth-child(3)').allTextContents();
    const numbers = values.map((value) => Number.parseInt(value, 10));
    expect(numbers.length).toBe(samples.length);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(await table.getByText('有未处理的问题').count()).toBeGreaterThan(0);

    await page.getByLabel('年度', { exact: true }).selectOption('2022');
    expect(await table.locator('tbody tr').count()).toBe(4);

    await page.getByText('办理结果构成', { exact: true }).click();
    const shares = await table.locator('tbody tr').first().locator('td').allTextContents();
    const sum = shares.slice(2).reduce((total, share) => total + Number.parseFloat(share), 0);
    expect(sum).toBeCloseTo(100, 0);

    await page.getByText('逐年变化', { exact: true }).click();
    expect(await table.locator('tbody tr').first().locator('td').first().textContent()).toBe(
      '星河市人民政府办公室',
    );
    expect(await table.locator('thead th').allTextContents()).toEqual([
      '单位',
      '2020',
      '2021',
      '2022',
    ]);
  });
});
