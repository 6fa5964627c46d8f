/** 比较: distribution, scatter, heat table and tables side by side, each walked, left for the print, and taken along. */
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import {
  chart,
  choose,
  grid,
  readOut,
  save,
  textsOf,
  title,
  waitUntilDrawn,
} from './compare-support.ts';
import { axeFinds, cell, giveFiles, goTo, useJourney, waitUntilRead } from './support.ts';

const journey = useJourney();
const samples = makeSamples();

const what = (page: Page): Locator => page.getByRole('region', { name: '看什么' });
const who = (page: Page): Locator => page.getByRole('region', { name: '看谁' });

/** A chart of 本年新收 of all applicants: every sample has it. */
async function open(page: Page, name: string): Promise<void> {
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await goTo(page, '比较');
  await what(page).getByRole('textbox').fill('新收 总计');
  await what(page).getByRole('button', { name: '总计 件' }).last().click();
  await page.getByRole('heading', { name: /本年新收.*总计：.*最高/ }).waitFor();
  await choose(page, name);
}

interface Out {
  readonly texts: readonly string[];
  readonly csv: readonly (readonly string[])[];
  readonly xlsx: string;
}

/** Opened again: the texts of the picture, the rows of the text file, the cells of the workbook. */
async function takeAlong(page: Page): Promise<Out> {
  const svg = (await save(page, '存为 SVG')).toString('utf8');
  const csv = (await save(page, '存为 CSV')).toString('utf8');
  const parts = unzipSync(await save(page, '存为 XLSX'));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  return {
    texts: textsOf(svg),
    csv: csv
      .slice(1)
      .split('\r\n')
      .map((row) => row.split(',')),
    xlsx: strFromU8(sheet),
  };
}

async function axeInBoth(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('region', { name: 'What' }).waitFor();
  await page.mouse.move(0, 0);
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: '中文' }).click();
  await what(page).waitFor();
}

/** Enter goes to the cell of 本年新收 on the desk; coming back finds the same mark read out. */
async function toPrintAndBack(page: Page): Promise<void> {
  const said = (await readOut(page).textContent()) ?? '';
  expect(said).toMatch(/\d/);
  await page.keyboard.press('Enter');
  const received = cell(page, 'requests.received.total');
  await received.waitFor();
  await expect.poll(() => received.getAttribute('data-cursor')).toBe('true');
  await goTo(page, '比较');
  await waitUntilDrawn(page);
  await expect.poll(() => readOut(page).textContent()).toBe(said);
}

const plain = (texts: readonly string[]): string[] => texts.map((each) => each.replaceAll(',', ''));

describe('the distribution', () => {
  test('shows each unit once by kind or together; walked, printed, taken along', async () => {
    const { page } = journey();
    await open(page, '分布');
    await page.getByRole('heading', { name: /的分布：/ }).waitFor();
    const marks = page.locator('[data-mark]');
    expect(await marks.count()).toBe(4);
    await who(page).getByRole('button', { name: /^钉住/ }).first().click();
    await choose(page, '合在一起');
    await page.getByRole('heading', { name: /4 家的中位数/ }).waitFor();
    expect(await marks.count()).toBe(4);
    await axeInBoth(page);

    await chart(page).focus();
    const said: string[] = [];
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key);
      said.push((await readOut(page).textContent()) ?? '');
    }
    expect(new Set(said).size).toBe(4);
    const figures = said.map((each) => / ([\d,]+)(?:，|Enter|$)/.exec(each)?.[1] ?? '');
    await toPrintAndBack(page);

    const { texts, csv, xlsx } = await takeAlong(page);
    expect(texts.join('')).toContain(((await title(page).textContent()) ?? '').slice(0, 15));
    expect(csv.slice(1, 5).map((row) => row[3])).toEqual(plain(figures));
    for (const figure of plain(figures)) expect(xlsx).toContain(`<v>${figure}</v>`);
  });
});

describe('the scatter', () => {
  test('holds one figure against another, both ways round and on a scale of powers', async () => {
    const { page } = journey();
    await open(page, '散点');
    await page.getByText(/^横：/).waitFor();
    await page.getByLabel('竖轴', { exact: true }).selectOption({ label: '公开率' });
    await page.getByText(/竖：公开率 =/).waitFor();
    const count = await page.locator('[data-mark]').count();
    expect(count).toBeGreaterThan(1);
    await page.getByRole('button', { name: '横竖对换' }).click();
    await page.getByText(/横：公开率 =/).waitFor();
    await page.getByRole('button', { name: '横竖对换' }).click();
    await page.getByText(/竖：公开率 =/).waitFor();
    await choose(page, '对数刻度');
    await page.getByText(/对数刻度）/).waitFor();
    expect(await page.locator('[data-mark]').count()).toBe(count);
    await axeInBoth(page);

    await chart(page).focus();
    await page.keyboard.press('End');
    const said = (await readOut(page).textContent()) ?? '';
    expect(said).toMatch(/总计 [\d,]+.*；公开率 [\d.]+ %/);
    const { texts, csv, xlsx } = await takeAlong(page);
    expect(texts).toEqual(expect.arrayContaining(['↑ 公开率']));
    const [, , x = '', y = ''] = csv[count] ?? [];
    expect(said.replaceAll(',', '')).toContain(`总计 ${x}`);
    expect(said).toContain(`公开率 ${y} %`);
    expect(xlsx).toContain(`<v>${x}</v>`);
    await chart(page).focus();
    await page.keyboard.press('Enter');
    await cell(page, 'requests.received.total').waitFor();
    await goTo(page, '比较');
    await waitUntilDrawn(page);
    await expect.poll(() => readOut(page).textContent()).toBe(said);
  });
});

describe('the heat table', () => {
  test('is sorted by its heads, walked cell by cell, and leaves as it is shown', async () => {
    const { page } = journey();
    await open(page, '热力表');
    await grid(page).waitFor();
    const names = (): Promise<string[]> =>
      grid(page).locator('tbody tr:not(:first-child) th').allTextContents();
    expect(await names()).toHaveLength(4);
    const column = async (nth: number): Promise<number[]> =>
      (await grid(page).locator(`[data-at$=" ${nth}"]`).allTextContents()).map((text) =>
        Number(text.replace(/[⚠,]/g, '')),
      );
    const first = await column(0);
    expect(first).toEqual([...first].sort((a, b) => b - a));
    await grid(page).getByRole('button', { name: /总计/ }).first().click();
    await expect.poll(() => column(0)).toEqual([...first].reverse());
    await page.getByLabel('列', { exact: true }).selectOption({ label: '常用指标' });
    await expect.poll(() => grid(page).locator('thead th').count()).toBe(3);
    await axeInBoth(page);

    const shown = await grid(page).locator('[data-at]').allTextContents();
    const { texts, csv, xlsx } = await takeAlong(page);
    const figures = shown.map((text) => text.replace('⚠', ''));
    for (const figure of figures) expect(texts).toContain(figure);
    const kept = csv.slice(2, 6).flatMap((row) => row.slice(1, 3));
    expect(kept).toEqual(plain(figures).map((text) => text.replace('—', '')));
    expect(xlsx).toContain(`<v>${String(first[0])}</v>`);

    // A mouse that lies still does not take the figure from the keys, even as the table scrolls under it.
    await grid(page).locator('[data-at="2 1"]').hover();
    const cells = grid(page).locator('td[tabindex="0"]');
    await cells.first().focus();
    await page.keyboard.press('Control+Home');
    const at = await grid(page).locator('td:focus').getAttribute('data-at');
    expect(at).toBe('0 0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await grid(page).locator('td:focus').getAttribute('data-at')).toBe('1 1');
    const received = (await grid(page).locator('thead th').nth(1).textContent()) ?? '';
    await page.keyboard.press(/新收/.test(received) ? 'ArrowLeft' : 'End');
    await toPrintAndBack(page);
  });

  test('units by years: a column a year, and what is not there is no figure', async () => {
    const { page } = journey();
    await open(page, '热力表');
    await choose(page, '单位 × 年度');
    await page.getByRole('heading', { name: /–2022 年.*合计 20\d\d 年/ }).waitFor();
    const heads = await grid(page).locator('thead th').allTextContents();
    expect(heads.at(-1)).toBe('2022 年 ↓');
    expect(await grid(page).getByText('—').count()).toBeGreaterThan(0);
    await page.keyboard.press('t');
    await page.getByRole('region', { name: '数据表' }).waitFor();
    expect(await axeFinds(page)).toEqual([]);
  });
});

describe('tables side by side', () => {
  test('of the pinned first; each figure one key from its print; taken along as shown', async () => {
    const { page } = journey();
    await open(page, '可比表');
    await grid(page).waitFor();
    await who(page).getByRole('button', { name: /^钉住/ }).last().click();
    const pinned = grid(page).locator('thead th[data-pinned]');
    await pinned.waitFor();
    const name = (await pinned.textContent()) ?? '';
    expect(await grid(page).locator('thead th').nth(1).textContent()).toBe(name);
    await page.getByText(`灰字为与${name}相差`).waitFor();
    await axeInBoth(page);

    const rows = grid(page).locator('tbody tr');
    const shown = (
      await rows.first().locator('td > span:not([class*=difference])').allTextContents()
    ).filter((text) => text !== '⚠');
    const { texts, csv, xlsx } = await takeAlong(page);
    for (const figure of shown) expect(texts).toContain(figure);
    const [head = [], row = []] = csv;
    const figures = row.filter((_, nth) => nth > 0 && head[nth]?.includes('相差') !== true);
    expect(figures.slice(0, shown.length)).toEqual(plain(shown));
    for (const figure of plain(shown)) expect(xlsx).toContain(`<v>${figure}</v>`);

    await grid(page).locator('[data-at="0 0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await readOut(page).textContent()).toContain(name);
    await toPrintAndBack(page);

    await choose(page, '四 复议诉讼');
    await page.getByRole('heading', { name: /表四 复议诉讼/ }).waitFor();
    expect(await rows.count()).toBe(15);
    await choose(page, '二 主动公开');
    await page.getByRole('heading', { name: /表二 主动公开/ }).waitFor();
    expect(await axeFinds(page)).toEqual([]);
  });
});
