/** Outcomes, years and two years: walked by keys, left for the print and found again. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  chart,
  choose,
  compareFive,
  readOut,
  table,
  title,
  waitUntilDrawn,
} from './compare-support.ts';
import { axeFinds, goTo, useJourney } from './support.ts';

const journey = useJourney();

/** By keys to a mark, from there to its cell on the desk, and back to the same mark. */
async function expectWalk(page: Page): Promise<string> {
  await chart(page).focus();
  await page.keyboard.press('ArrowDown');
  const first = (await readOut(page).textContent()) ?? '';
  await page.keyboard.press('End');
  expect(await readOut(page).textContent()).not.toBe(first);
  await page.keyboard.press('Home');
  expect(await readOut(page).textContent()).toBe(first);
  await page.keyboard.press('ArrowRight');
  const said = (await readOut(page).textContent()) ?? '';
  expect(said).not.toBe(first);
  await page.keyboard.press('Enter');
  const cursor = page.locator('[data-cell][data-cursor="true"]');
  await expect.poll(() => cursor.getAttribute('data-cell')).toMatch(/^requests\..*\.total$/);
  await page.getByRole('heading', { name: /^\S+/.exec(said)?.[0] ?? said }).waitFor();
  await goTo(page, '比较');
  await waitUntilDrawn(page);
  await expect.poll(() => readOut(page).textContent()).toBe(said);
  return said;
}

async function expectAccessible(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('region', { name: 'What' }).waitFor();
  await page.mouse.move(0, 0);
  expect(await axeFinds(page)).toEqual([]);
  expect(await title(page).textContent()).not.toMatch(/逐年|办理|上升/);
  await page.getByRole('button', { name: '中文' }).click();
}

describe('outcomes', () => {
  test('parts of each unit and of all; doubt at its part; walked by keys', async () => {
    const { page } = journey();
    await compareFive(page, '构成');
    expect(await title(page).textContent()).toMatch(/^2022 年办理结果，5 家：.*占 [\d.]+ %/);
    expect(await chart(page).getByRole('img').getAttribute('aria-label')).toMatch(/^堆积条形图/);
    await chart(page).getByText('5 家合计').waitFor();
    expect(await page.locator('[data-mark]').count()).toBe(30);
    const hatched = page.locator('[data-mark]:has([fill="url(#hatch)"])');
    expect(await hatched.count()).toBe(1);
    expect(await hatched.getAttribute('data-mark')).toMatch(/\/granted$/);
    await page.getByText('这个数有未处理的问题').waitFor();
    await expectWalk(page);
    await expectAccessible(page);
  });

  test('sorted by any part, by a click on its name or from the list; as shares or cases', async () => {
    const { page } = journey();
    await compareFive(page, '构成');
    await page.keyboard.press('t');
    const column = async (nth: number): Promise<number[]> => {
      await table(page).locator('tbody tr').nth(5).waitFor();
      const cells = table(page).locator(`tbody tr:not(:first-child) td:nth-child(${nth})`);
      return (await cells.allTextContents()).map((text) => Number(text.replaceAll(',', '')));
    };
    const highestFirst = (values: readonly number[]): number[] => [...values].sort((a, b) => b - a);
    expect(await column(3)).toEqual(highestFirst(await column(3)));
    await page.keyboard.press('t');
    await chart(page).getByText('无法提供', { exact: true }).click();
    await waitUntilDrawn(page);
    const order = page.getByRole('combobox', { name: '排序' });
    await expect.poll(() => order.inputValue()).toBe('unavailable');
    await page.keyboard.press('t');
    expect(await column(6)).toEqual(highestFirst(await column(6)));
    await order.selectOption('all');
    await waitUntilDrawn(page);
    await choose(page, '件数');
    expect(await column(9)).toEqual(highestFirst(await column(9)));
    const first = await table(page).locator('tbody tr').nth(1).locator('td').allTextContents();
    const cases = first.slice(2, 9).map((text) => Number(text.replaceAll(',', '')));
    expect(cases.slice(0, 6).reduce((sum, each) => sum + each, 0)).toBe(cases[6]);
  });
});

describe('years', () => {
  test('a picture a unit, gaps stay gaps, the form is named; walked by keys', async () => {
    const { page } = journey();
    await compareFive(page, '逐年');
    expect(await title(page).textContent()).toMatch(
      /^公开率逐年：5 家中 \d 家 2022 年高于 2020 年/,
    );
    expect(await chart(page).getByText('缺', { exact: true }).count()).toBe(1);
    expect(await chart(page).getByText('2021 换表样').count()).toBe(1);
    expect(await page.locator('[data-mark]').count()).toBe(14);
    await page.getByText('没有这一年的数，线断开').waitFor();
    await expectWalk(page);
    await expectAccessible(page);
  });

  test('from a year on, by name, and as lines of one picture', async () => {
    const { page } = journey();
    await compareFive(page, '逐年');
    await page.getByRole('combobox', { name: '起始年度' }).selectOption('2021');
    await title(page)
      .getByText(/1 家缺 2021 年/)
      .waitFor();
    expect(await chart(page).getByText('2021 换表样').count()).toBe(0);
    await page.getByRole('combobox', { name: '排序' }).selectOption('name');
    await waitUntilDrawn(page);
    await chart(page).focus();
    await page.keyboard.press('Home');
    expect(await readOut(page).textContent()).toMatch(/^星河市公安局 2021/);
    await choose(page, '一张图');
    await chart(page)
      .getByText(/^星河市水务局 [\d.]+ %$/)
      .waitFor();
    expect(await chart(page).getByRole('img').getAttribute('aria-label')).toMatch(/^折线图/);
    await page.getByRole('combobox', { name: '截止年度' }).selectOption('2021');
    await title(page)
      .getByText(/2021 年高于 2020 年/)
      .waitFor();
  });
});

describe('two years', () => {
  test('who rose and fell; who lacks a year is named with it; walked by keys', async () => {
    const { page } = journey();
    await compareFive(page, '两年对比');
    expect(await title(page).textContent()).toMatch(
      /^公开率 2021 → 2022：4 家中 \d 家上升，\d 家下降/,
    );
    await page.getByText('2021 年度：没有这一年的报告 1 家：星河市民政局').waitFor();
    expect(await page.locator('[data-mark]').count()).toBe(8);
    const said = await expectWalk(page);
    expect(said).toMatch(/比 2021 年 [+−]?[\d.]+ 百分点/);
    await page.getByRole('combobox', { name: '起始年度' }).selectOption('2020');
    await title(page)
      .getByText(/2020 → 2022：5 家中/)
      .waitFor();
    await expectAccessible(page);
  });
});
