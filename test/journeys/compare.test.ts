/** 比较: what is compared is found, the ranking is walked by keys and left for the print, and it leaves the page. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import { chart, choose, readOut, save, textsOf, title, waitUntilDrawn } from './compare-support.ts';
import {
  axeFinds,
  cell,
  giveFiles,
  goTo,
  useJourney,
  waitUntilRead,
  waitUntilSaved,
} from './support.ts';

const journey = useJourney();
const samples = makeSamples();

const what = (page: Page): Locator => page.getByRole('region', { name: '看什么' });
const who = (page: Page): Locator => page.getByRole('region', { name: '看谁' });

async function compareSamples(page: Page): Promise<void> {
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await goTo(page, '比较');
  await what(page).waitFor();
}

/** 本年新收 of all applicants: every sample has it. */
async function chooseReceived(page: Page): Promise<void> {
  await what(page).getByRole('textbox').fill('新收 总计');
  await what(page).getByRole('button', { name: '总计 件' }).last().click();
  await page.getByRole('heading', { name: /本年新收.*总计：.*最高/ }).waitFor();
}

describe('the ranking', () => {
  test('shows the latest year, names who is left out, and is walked by keys', async () => {
    const { page } = journey();
    await compareSamples(page);
    await expect.poll(() => page.getByLabel('年度', { exact: true }).inputValue()).toBe('2022');
    await page.getByText(/公开率 = （予以公开 \+ 部分公开） ÷ （七）总计/).waitFor();
    await chooseReceived(page);
    await page.getByText(/没有这一年的报告 \d 家：/).waitFor();
    await chart(page).focus();
    await page.keyboard.press('ArrowDown');
    const first = await readOut(page).textContent();
    await page.keyboard.press('End');
    expect(await readOut(page).textContent()).not.toBe(first);
    await page.keyboard.press('Home');
    expect(await readOut(page).textContent()).toBe(first);
    expect(await chart(page).getByRole('img').getAttribute('aria-label')).toMatch(
      /^条形图。2022 年/,
    );

    await page.keyboard.press('t');
    const table = page.getByRole('region', { name: '数据表' });
    const cells = table.locator('tbody td:nth-child(3)');
    await expect.poll(() => cells.count()).toBe(4);
    const values = await cells.allTextContents();
    const numbers = values.map((value) => Number(value.replaceAll(',', '')));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(await table.getByText('有未处理的问题').count()).toBeGreaterThan(0);
    expect(await axeFinds(page)).toEqual([]);
  });

  test('a mark leads to its cell on the desk; coming back finds the view as it was', async () => {
    const { page } = journey();
    await compareSamples(page);
    await chooseReceived(page);
    await who(page).getByRole('button', { name: /^钉住/ }).first().click();
    await waitUntilDrawn(page);
    await chart(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const said = (await readOut(page).textContent()) ?? '';
    await page.keyboard.press('Enter');
    const received = cell(page, 'requests.received.total');
    await received.waitFor();
    await expect.poll(() => received.getAttribute('data-cursor')).toBe('true');
    const name = said.slice(0, said.indexOf(' 2022'));
    await page.getByRole('heading', { name }).waitFor();
    await goTo(page, '比较');
    await waitUntilDrawn(page);
    await expect.poll(() => readOut(page).textContent()).toBe(said);
    await who(page).getByRole('heading', { name: '钉住 1' }).waitFor();
    // A click on a bar goes there too.
    await page.locator('[data-mark]').first().click();
    await received.waitFor();
  });

  test('few cases are not ranked; the line can be moved; units can be chosen', async () => {
    const { page } = journey();
    await compareSamples(page);
    const least = page.getByRole('spinbutton', { name: /样本不足线/ });
    await least.fill('100000');
    await page.getByText('没有可以显示的单位。').waitFor();
    await page.getByRole('button', { name: '展开' }).click();
    await chart(page).waitFor();
    await least.fill('1');
    await page.getByText('不足 1 件').waitFor({ state: 'detached' });
    await waitUntilDrawn(page);
    const before = await page.locator('[data-mark]').count();
    await who(page).getByRole('checkbox').first().click();
    await page.getByText('未选 1 家').waitFor();
    await waitUntilDrawn(page);
    expect(await page.locator('[data-mark]').count()).toBe(before - 1);
    await who(page).getByRole('button', { name: '清空' }).click();
    await page.getByText('没有可以显示的单位。').waitFor();
    await who(page).getByRole('button', { name: '全选' }).click();
    await chart(page).waitFor();
  });

  test('what leaves the page is what is shown: SVG, CSV, and copies', async () => {
    const { page, context } = journey();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await compareSamples(page);
    await chooseReceived(page);
    const said = (await title(page).textContent()) ?? '';
    const figures = await page.locator('[data-mark] text:nth-of-type(2)').allTextContents();
    expect(figures).toHaveLength(4);

    const svg = (await save(page, '存为 SVG')).toString('utf8');
    const texts = textsOf(svg);
    expect(texts.join('')).toContain(said.slice(0, 20));
    expect(texts).toEqual(expect.arrayContaining(figures));

    const csv = (await save(page, '存为 CSV')).toString('utf8');
    const rows = csv.slice(1).split('\r\n');
    const plain = figures.map((figure) => figure.replaceAll(',', ''));
    expect(rows.slice(1, 5).map((row) => row.split(',')[3])).toEqual(plain);
    expect(csv).toContain('未处理问题');

    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: '复制表格' }).click();
    await page.getByText('已复制').waitFor();
    const pasted = await page.evaluate(() => navigator.clipboard.readText());
    expect(
      pasted
        .split('\n')
        .slice(1, 5)
        .map((row) => row.split('\t')[3]),
    ).toEqual(plain);

    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: '复制图片' }).click();
    const copied = (): Promise<number> =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return item?.types.includes('image/png') ? (await item.getType('image/png')).size : 0;
      });
    await expect.poll(copied).toBeGreaterThan(5000);
  });

  test('favourites last beyond the visit; axe finds nothing in English either', async () => {
    const { page } = journey();
    await compareSamples(page);
    await what(page).getByRole('button', { name: '把「结转率」放进常用' }).click();
    await waitUntilSaved(page);
    await page.reload();
    await goTo(page, '比较');
    const kept = what(page).getByText('结转率', { exact: true });
    await expect.poll(() => kept.count()).toBe(2);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('region', { name: 'What' }).waitFor();
    expect(await axeFinds(page)).toEqual([]);
  });

  test('in a narrow window the panels lie behind buttons', async () => {
    const { page } = journey();
    await compareSamples(page);
    await page.setViewportSize({ width: 1024, height: 768 });
    await what(page).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '公开率', exact: true }).click();
    await what(page).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await what(page).waitFor({ state: 'hidden' });
  });
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

describe('the other charts', () => {
  test('many reports scroll in their pane, as what and who beside it; several files of one report are named', async () => {
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
    await choose(page, '构成');
    await page.getByRole('spinbutton', { name: /样本不足线/ }).fill('1');
    await chart(page).getByText('40 家合计').waitFor();
    await waitUntilDrawn(page);
    await expect.poll(() => scrolling(page)).toEqual({ beyond: 0, panes: 3 });
    const drawn = await chart(page).locator('svg > text').allTextContents();
    expect(drawn).toEqual(expect.arrayContaining(['0', '25', '50', '75', '100 %']));
    expect(await axeFinds(page)).toEqual([]);
  });

  test('shares and trend stand on the figures of the reports', async () => {
    const { page } = journey();
    await compareSamples(page);
    await chooseReceived(page);
    const table = page.getByRole('region', { name: '数据表' });
    await choose(page, '构成');
    await page.getByRole('spinbutton', { name: /样本不足线/ }).fill('1');
    await page.keyboard.press('Escape');
    await waitUntilDrawn(page);
    await page.getByRole('button', { name: /^表格/ }).click();
    // All of them together, then each.
    await expect.poll(() => table.locator('tbody tr').count()).toBe(5);
    for (const nth of [0, 1]) {
      const shares = await table.locator('tbody tr').nth(nth).locator('td').allTextContents();
      const sum = shares.slice(2, 8).reduce((total, share) => total + Number.parseFloat(share), 0);
      expect(sum).toBeCloseTo(100, 0);
    }

    await choose(page, '逐年');
    await table.getByRole('columnheader', { name: '本年新收' }).waitFor();
    await table.locator('tbody tr').first().waitFor();
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((each) => each.textContent)),
      );
    const office = rows.filter(([name]) => name === '星河市人民政府办公室');
    expect(office.map(([, year]) => year)).toEqual(['2020', '2021', '2022']);
    for (const [, , received] of office) expect(received).toMatch(/^[\d,]+$/);
  });
});
