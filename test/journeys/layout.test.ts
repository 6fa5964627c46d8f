/** The desk's layout: the selected cell is in sight, the grid keeps its height, the focus is never lost. */
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import {
  axeFinds,
  giveFiles,
  goTo,
  reportItem,
  useJourney,
  waitForDialogFocus,
  waitUntilRead,
  waitUntilSaved,
} from './support.ts';

const journey = useJourney();
// The town whose total is wrong, and two more.
const samples = makeSamples().slice(4, 7);
const TOWN = '望月镇';
let page: Page;

/** Whether nothing lies over the selected cell, at its corners and in its middle. */
async function isCursorInSight(): Promise<boolean> {
  return await page.locator('[data-cursor]').evaluate((cell) => {
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    const points = [
      [left + 4, top + 4],
      [right - 4, bottom - 4],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
    return points.every(([x, y]) => cell.contains(document.elementFromPoint(x, y)));
  });
}

const sheetHeight = (): Promise<number> =>
  page.getByRole('grid').evaluate((grid) => grid.parentElement?.clientHeight ?? 0);

/** Rows of figures that are seen whole. */
const rowsInSight = (): Promise<number> =>
  page.getByRole('grid').evaluate((grid) => {
    const sheet = grid.parentElement?.getBoundingClientRect();
    const top = grid.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
    const bottom = (sheet?.top ?? 0) + (grid.parentElement?.clientHeight ?? 0);
    return [...grid.querySelectorAll('tbody tr')].filter((row) => {
      const figure = row.querySelector('td')?.getBoundingClientRect();
      return figure !== undefined && figure.top >= top - 1 && figure.bottom <= bottom + 1;
    }).length;
  });

beforeEach(async () => {
  page = journey().page;
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await goTo(page, '核对');
  await reportItem(page, TOWN).click();
  await page.getByRole('heading', { name: TOWN }).waitFor();
});

describe.each([
  [1440, 900],
  [1024, 768],
])('at %i × %i', (width, height) => {
  test('the cell F8 goes to is in sight, and the grid keeps its height', async () => {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('F8');
    await page.getByRole('group', { name: '可能错在哪里' }).waitFor();
    const tall = await sheetHeight();
    await expect.poll(isCursorInSight).toBe(true);
    expect(await rowsInSight()).toBeGreaterThanOrEqual(6);
    for (let findings = 0; findings < 3; findings++) {
      await page.keyboard.press('F8');
      await expect.poll(isCursorInSight).toBe(true);
      expect(await sheetHeight()).toBe(tall);
    }
  });
});

const findings = (): Locator => page.getByRole('region', { name: '问题' });
const heightOf = (part: Locator): Promise<number> => part.evaluate((node) => node.clientHeight);

test('an ordinary window shows the whole of table 3 with the sums inside the chosen finding', async () => {
  await page.keyboard.press('F8');
  await page.getByRole('group', { name: '可能错在哪里' }).waitFor();
  expect(await rowsInSight()).toBe(await page.getByRole('grid').locator('tbody tr').count());
  const width = await findings().evaluate((node) => node.getBoundingClientRect().width);
  expect(Math.abs(width - 462)).toBeLessThan(6);
  const sums = page.getByRole('region', { name: '勾稽关系' });
  const inFinding = findings().locator('[data-chosen]').getByRole('region', { name: '勾稽关系' });
  expect([await sums.count(), await inFinding.count()]).toEqual([1, 1]);
  // Three sums are off by one cell: one matter, one decision.
  await findings().getByText('同一格引起的，3 条算一件事').waitFor();
  expect(await inFinding.getByText('✕ 差 10').count()).toBe(3);
  await inFinding.getByRole('button', { name: '展开' }).last().click();
  await inFinding.getByRole('button', { name: '收起' }).waitFor();
  await page.keyboard.press('F7');
  await findings().getByText('退回更正', { exact: true }).first().waitFor();
  await findings().getByRole('status').getByText('4 条待处理').waitFor();

  // A cell without a finding stands above the findings.
  await page.getByRole('tab', { name: '三 申请处理' }).click();
  await page.locator('[data-cell="requests.granted.naturalPerson"]').click();
  const first = findings().getByRole('group', { name: '问题' }).locator('> *').first();
  await first.getByRole('region', { name: '勾稽关系' }).waitFor();
});

test('the divider under the findings moves by keys and is remembered', async () => {
  await page.keyboard.press('F8');
  await page.getByRole('separator').last().focus();
  for (let steps = 0; steps < 5; steps++) {
    const height = await heightOf(findings());
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => heightOf(findings())).toBeLessThan(height);
  }
  const after = await heightOf(findings());
  await waitUntilSaved(page);
  await page.reload();
  await goTo(page, '核对');
  await findings().waitFor();
  await expect.poll(async () => Math.abs((await heightOf(findings())) - after)).toBeLessThan(3);
});

describe('the focus', () => {
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && activeElement.dataset['cursor'] === 'true') {
        return 'cursor';
      }
      return activeElement?.getAttribute('role') ?? activeElement?.tagName ?? '';
    });

  const pane = (): Promise<string | undefined> =>
    page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'],
    );

  test('stays in its pane when buttons go, and comes back to the cell from windows', async () => {
    await page.keyboard.press('F8');
    await page
      .getByRole('button', { name: /^照此修改/ })
      .first()
      .click();
    await expect.poll(pane).toBe('findings');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('cursor');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: '已核对无误' }).click();
    await expect.poll(focused).toBe('cursor');
    await page.keyboard.press('?');
    await waitForDialogFocus(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('cursor');
    await page.keyboard.press('F8');
    await page.getByRole('button', { name: '不予处理' }).click();
    await expect.poll(pane).toBe('findings');

    await page.getByRole('tab', { name: '正文' }).click();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('region');
  });

  test('stays on the page when all is cleared or not', async () => {
    await goTo(page, '导入');
    const clear = page.getByRole('button', { name: '清空全部' });
    await clear.click();
    await waitForDialogFocus(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => clear.evaluate((node) => node === document.activeElement)).toBe(true);
    await clear.click();
    await page.getByRole('button', { name: '清空', exact: true }).click();
    await expect.poll(focused).toBe('MAIN');
  });
});

test('typing over a lock says that it goes; totals are named; no table scrolls sideways', async () => {
  await page.getByRole('tab', { name: '四 复议诉讼' }).click();
  await page.locator('[data-cell="disputes.review.upheld"]').click();
  const sums = page.getByRole('region', { name: '勾稽关系' });
  await sums.getByRole('button', { name: /^总计 \d/ }).waitFor();
  const isWide = await page
    .getByRole('grid')
    .evaluate(({ parentElement: sheet }) => (sheet?.scrollWidth ?? 0) > (sheet?.clientWidth ?? 0));
  expect(isWide).toBe(false);

  const lock = page.getByRole('region', { name: '三张表和正文' }).getByRole('button', {
    name: '已核对无误',
  });
  await lock.click();
  await page.locator('[data-cursor]:focus').waitFor();
  await page.keyboard.press('7');
  await page.getByRole('status', { name: '选区' }).getByText('锁定就解除').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => lock.getAttribute('aria-pressed')).toBe('false');
});

test('in a narrow window the list lies behind a button; names and years are read whole', async () => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByRole('button', { name: '3 份', exact: true }).waitFor();
  const isWide = await page
    .getByRole('grid')
    .evaluate(({ parentElement: sheet }) => (sheet?.scrollWidth ?? 0) > (sheet?.clientWidth ?? 0));
  expect(isWide).toBe(false);
  await page.getByRole('button', { name: '3 份', exact: true }).click();
  const list = page.getByRole('region', { name: '报告', exact: true });
  await list
    .getByRole('listitem')
    .nth(samples.length - 1)
    .waitFor();
  const cut = await list.getByRole('listitem').evaluateAll((items) =>
    items
      .flatMap((item) => [...item.querySelectorAll('button, button > span')])
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 2,
      )
      .map(({ textContent }) => textContent),
  );
  expect(cut).toEqual([]);
  await list.getByRole('listitem').last().getByRole('button').click();
  await list.waitFor({ state: 'detached' });
});

test('with little room one pane is shown at a time, and nothing but a table scrolls sideways', async () => {
  const bar = page.getByRole('navigation', { name: '窗格' });
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  for (const [width, height] of [
    [720, 450],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await bar.getByRole('button', { name: /^报告/ }).click();
    await reportItem(page, TOWN).click();
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('F8');
    await bar.getByRole('button', { name: /^问题/ }).click();
    await findings().locator('[data-chosen]').waitFor();
    expect(await overflow()).toBe(0);
    await page.keyboard.press('Alt+Enter');
    await page.getByRole('region', { name: '原文' }).waitFor();
    expect(await overflow()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(isCursorInSight).toBe(true);
    expect([await overflow(), await axeFinds(page)]).toEqual([0, []]);
    // A figure chosen in the source brings its cell forward.
    await bar.getByRole('button', { name: '原文' }).click();
    await page.locator('[data-partner]').first().click();
    await expect.poll(isCursorInSight).toBe(true);
  }
  await bar.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '汇总' }).click();
  for (const screen of ['比较', '导入', '汇总'] as const) {
    await goTo(page, screen);
    expect(await overflow()).toBe(0);
  }
});

test('with less room the source is a tab, from which the cell is found again', async () => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByRole('button', { name: '3 份', exact: true }).waitFor();
  await page.keyboard.press('F8');
  await page.getByRole('group', { name: '可能错在哪里' }).waitFor();
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('tab', { name: '原文', selected: true }).waitFor();
  await page.getByRole('region', { name: '原文' }).locator('[data-target]').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(isCursorInSight).toBe(true);
});

test('on paper stand the report, its three tables and what was found, without the frame; then all is as it was', async () => {
  await page.keyboard.press('F8');
  await page.getByLabel('按单位、年度、文件名查找').fill(TOWN);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('article[data-paper]');
  await paper.getByRole('heading', { name: TOWN }).waitFor();
  await expect.poll(() => paper.getByRole('table').count()).toBe(3);
  await expect.poll(() => paper.getByRole('listitem').count()).toBeGreaterThan(2);
  for (const part of [page.getByRole('navigation').first(), findings()])
    expect(await part.isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await paper.waitFor({ state: 'detached' });
  expect(await page.getByLabel('按单位、年度、文件名查找').inputValue()).toBe(TOWN);
  expect(await findings().isVisible()).toBe(true);
});
