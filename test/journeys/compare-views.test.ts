/** Outcomes, years and two years: walked by keys, left for the print, and equal to what leaves the page. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import { axeFinds, giveFiles, goTo, useJourney, waitUntilRead } from './support.ts';
import type { TestFile } from './support.ts';

const journey = useJourney();

const NAMES = ['星河市教育局', '星河市民政局', '星河市水务局', '星河市公安局', '星河市审计局'];
const YEARS = [2020, 2021, 2022];

const PERSON = 'requests.granted.naturalPerson';

/** Five units over three years; one lacks the year in between, of one the granted do not add up. */
const FILES: readonly TestFile[] = NAMES.flatMap((agency, nth) =>
  YEARS.filter((year) => !(nth === 1 && year === 2021)).map((year) => {
    const report = inventReport(createRandom(nth * 10 + year), { agency, year, most: 60 });
    const wrong =
      nth === 2 && year === 2022 ? { [PERSON]: (report.figures[PERSON] ?? 0) + 40 } : {};
    const printed = { ...report, figures: { ...report.figures, ...wrong } };
    const text = toText(layOut(printed), 'tabs');
    return { name: `${agency}${year}.txt`, bytes: new TextEncoder().encode(text) };
  }),
);

const chart = (page: Page): Locator => page.getByRole('application');
const readOut = (page: Page): Locator => page.getByRole('article').locator('#read-out');
const title = (page: Page): Locator => page.getByRole('article').getByRole('heading');
const table = (page: Page): Locator => page.getByRole('region', { name: '数据表' });

async function goToView(page: Page, view: string): Promise<void> {
  await giveFiles(page, FILES);
  await waitUntilRead(page, FILES.length);
  await goTo(page, '比较');
  await page.getByRole('spinbutton', { name: /样本不足线/ }).fill('1');
  await page.getByText(view, { exact: true }).click();
  await chart(page).waitFor();
}

async function save(page: Page, name: string): Promise<Buffer> {
  await page.getByRole('button', { name: '导出' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name }).click();
  return readFileSync(await (await waiting).path());
}

/** The first sheet: texts and numbers, '' for an empty cell between them. */
function openXlsx(bytes: Buffer): (string | number)[][] {
  const parts = unzipSync(bytes);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, inside = '']) => inside.replaceAll(/<[^>]*>/g, ''),
  );
  const rows = [...text('xl/worksheets/sheet1.xml').matchAll(/<row[^>]*>(.*?)<\/row>/gs)];
  return rows.map(([, row = '']) => {
    const line: (string | number)[] = [];
    for (const [, at = '', attrs = '', inside = ''] of row.matchAll(
      /<c r="([A-Z])\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? '';
      const nth = at.charCodeAt(0) - 65;
      while (line.length < nth) line.push('');
      if (value === '') line.push('');
      else line.push(attrs.includes('t="s"') ? (shared[Number(value)] ?? '') : Number(value));
    }
    return line;
  });
}

/** Everything that leaves the page is opened again and held against the picture and its table. */
async function expectWaysOut(page: Page): Promise<void> {
  const said = (await title(page).textContent()) ?? '';
  const drawn = await chart(page).locator('svg text').allTextContents();
  const svg = (await save(page, '存为 SVG')).toString('utf8');
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
  expect(texts.join('')).toContain(said);
  expect(texts).toEqual(expect.arrayContaining(drawn));

  const csv = (await save(page, '存为 CSV')).toString('utf8');
  const lines = csv
    .slice(1)
    .split('\r\n')
    .map((line) => line.split(','));
  const workbook = openXlsx(await save(page, '存为 XLSX'));
  await page.keyboard.press('t');
  const rows = await table(page)
    .locator('tbody tr:not([aria-hidden])')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
    );
  expect(rows.length).toBeGreaterThan(2);
  const plain = rows.map((row) =>
    row.map((cell) => (cell === '—' ? '' : cell.replaceAll(',', '').replace(/^⚠\s*/, ''))),
  );
  expect(lines.slice(1, rows.length + 1)).toEqual(plain);
  expect(lines[rows.length + 1]).toEqual(['']);
  expect(csv).toContain(said);
  // As numbers, whatever their last zeros; empty cells at the end are not written.
  const figures = (row: readonly (string | number)[]): string => {
    const cells = row.map((cell) =>
      cell === '' || Number.isNaN(Number(cell)) ? String(cell) : String(Number(cell)),
    );
    return cells.join('|').replace(/\|+$/, '');
  };
  expect(workbook.slice(1, rows.length + 1).map(figures)).toEqual(plain.map(figures));
  await page.keyboard.press('t');
  await chart(page).waitFor();
}

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
  await cursor.waitFor();
  expect(await cursor.getAttribute('data-cell')).toMatch(/^requests\..*\.total$/);
  await page.getByRole('heading', { name: /^\S+/.exec(said)?.[0] ?? said }).waitFor();
  await goTo(page, '比较');
  await chart(page).waitFor();
  expect(await readOut(page).textContent()).toBe(said);
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
  test('parts of each unit and of all; doubt at its part; walked, and equal to what leaves', async () => {
    const { page } = journey();
    await goToView(page, '构成');
    expect(await title(page).textContent()).toMatch(/^2022 年办理结果，5 家：.*占 [\d.]+ %/);
    expect(await chart(page).getByRole('img').getAttribute('aria-label')).toMatch(/^堆积条形图/);
    await chart(page).getByText('5 家合计').waitFor();
    expect(await page.locator('[data-mark]').count()).toBe(30);
    const hatched = page.locator('[data-mark]:has([fill="url(#hatch)"])');
    expect(await hatched.count()).toBe(1);
    expect(await hatched.getAttribute('data-mark')).toMatch(/\/granted$/);
    await page.getByText('这个数有未处理的问题').waitFor();
    await expectWalk(page);
    await expectWaysOut(page);
    await expectAccessible(page);
  });

  test('sorted by any part, by a click on its name or from the list; as shares or cases', async () => {
    const { page } = journey();
    await goToView(page, '构成');
    await page.keyboard.press('t');
    const column = async (nth: number): Promise<number[]> => {
      const cells = table(page).locator(`tbody tr:not(:first-child) td:nth-child(${nth})`);
      return (await cells.allTextContents()).map((text) => Number(text.replaceAll(',', '')));
    };
    const highestFirst = (values: readonly number[]): number[] => [...values].sort((a, b) => b - a);
    expect(await column(3)).toEqual(highestFirst(await column(3)));
    await page.keyboard.press('t');
    await chart(page).getByText('无法提供', { exact: true }).click();
    const order = page.getByRole('combobox', { name: '排序' });
    expect(await order.inputValue()).toBe('unavailable');
    await page.keyboard.press('t');
    expect(await column(6)).toEqual(highestFirst(await column(6)));
    await order.selectOption('all');
    await page.getByText('件数', { exact: true }).click();
    expect(await column(9)).toEqual(highestFirst(await column(9)));
    const first = await table(page).locator('tbody tr').nth(1).locator('td').allTextContents();
    const cases = first.slice(2, 9).map((text) => Number(text.replaceAll(',', '')));
    expect(cases.slice(0, 6).reduce((sum, each) => sum + each, 0)).toBe(cases[6]);
    await page.keyboard.press('t');
    await expectWaysOut(page);
  });
});

describe('years', () => {
  test('a picture a unit, gaps stay gaps, the form is named; walked, and equal to what leaves', async () => {
    const { page } = journey();
    await goToView(page, '逐年');
    expect(await title(page).textContent()).toMatch(
      /^公开率逐年：5 家中 \d 家 2022 年高于 2020 年/,
    );
    expect(await chart(page).getByText('缺', { exact: true }).count()).toBe(1);
    expect(await chart(page).getByText('2021 换表样').count()).toBe(1);
    expect(await page.locator('[data-mark]').count()).toBe(14);
    await page.getByText('没有这一年的数，线断开').waitFor();
    await expectWalk(page);
    await expectWaysOut(page);
    await expectAccessible(page);
  });

  test('from a year on, by name, and as lines of one picture', async () => {
    const { page } = journey();
    await goToView(page, '逐年');
    await page.getByRole('combobox', { name: '起始年度' }).selectOption('2021');
    await title(page)
      .getByText(/1 家缺 2021 年/)
      .waitFor();
    expect(await chart(page).getByText('2021 换表样').count()).toBe(0);
    await page.getByRole('combobox', { name: '排序' }).selectOption('name');
    await chart(page).focus();
    await page.keyboard.press('Home');
    expect(await readOut(page).textContent()).toMatch(/^星河市公安局 2021/);
    await page.getByText('一张图', { exact: true }).click();
    await chart(page)
      .getByText(/^星河市水务局 [\d.]+ %$/)
      .waitFor();
    expect(await chart(page).getByRole('img').getAttribute('aria-label')).toMatch(/^折线图/);
    await expectWaysOut(page);
    await page.getByRole('combobox', { name: '截止年度' }).selectOption('2021');
    await title(page)
      .getByText(/2021 年高于 2020 年/)
      .waitFor();
  });
});

describe('two years', () => {
  test('who rose and fell; who lacks a year is named with it; equal to what leaves', async () => {
    const { page } = journey();
    await goToView(page, '两年对比');
    expect(await title(page).textContent()).toMatch(
      /^公开率 2021 → 2022：4 家中 \d 家上升，\d 家下降/,
    );
    await page.getByText('2021 年度：没有这一年的报告 1 家：星河市民政局').waitFor();
    expect(await page.locator('[data-mark]').count()).toBe(8);
    const said = await expectWalk(page);
    expect(said).toMatch(/比 2021 年 [+−]?[\d.]+ 百分点/);
    await expectWaysOut(page);
    await page.getByRole('combobox', { name: '起始年度' }).selectOption('2020');
    await title(page)
      .getByText(/2020 → 2022：5 家中/)
      .waitFor();
    await expectAccessible(page);
  });
});
