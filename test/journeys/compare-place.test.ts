/** 比较 as a place: its address, Back and reload find the view again; a formula of one's own; units by kind and likeness. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import { waitUntilDrawn } from './compare-support.ts';
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
const title = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('article').getByRole('heading', { name: text });
const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

async function compareSamples(page: Page): Promise<void> {
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await waitUntilSaved(page);
  await goTo(page, '比较');
  await title(page, /公开率/).waitFor();
}

async function chooseReceived(page: Page): Promise<void> {
  await what(page).getByRole('textbox').fill('新收 总计');
  await what(page).getByRole('button', { name: '总计 件' }).last().click();
  await title(page, /本年新收.*总计：.*最高/).waitFor();
}

describe('the address', () => {
  test('says what is compared; Back undoes a choice and comes back from the desk to the same view', async () => {
    const { page } = journey();
    await compareSamples(page);
    await expect.poll(() => hash(page)).toBe('#/compare?chart=ranking&m=rate:disclosure:handled');
    await chooseReceived(page);
    await expect.poll(() => hash(page)).toContain('m=requests.received.total');
    await who(page).getByRole('button', { name: /^钉住/ }).first().click();
    await who(page).getByRole('checkbox').last().click();
    await page.getByText('未选 1 家').waitFor();
    await waitUntilDrawn(page);
    await page.locator('[data-mark]').first().click();
    await cell(page, 'requests.received.total').waitFor();
    await expect.poll(() => hash(page)).toMatch(/^#\/review\/.+\/requests\./);

    await page.goBack();
    await title(page, /本年新收.*总计/).waitFor();
    await page.getByText('未选 1 家').waitFor();
    await who(page).getByRole('heading', { name: '钉住 1' }).waitFor();
    await expect.poll(() => page.locator('#read-out b').count()).toBe(1);
    await expect.poll(() => hash(page)).toMatch(/pin=.+&at=/);
    await page.goBack();
    await title(page, /公开率/).waitFor();
    await page.goForward();
    await title(page, /本年新收.*总计/).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByText('读取完成').waitFor();
    await expect.poll(() => hash(page)).toBe('');
  });

  test('finds the view again after a reload, and in another window', async () => {
    const { page, openPage } = journey();
    await compareSamples(page);
    await chooseReceived(page);
    await page.getByLabel('年度', { exact: true }).selectOption({ index: 1 });
    await title(page, /^202[01] 年/).waitFor();
    await waitUntilDrawn(page);
    await who(page).getByRole('button', { name: /^钉住/ }).first().click();
    await page.keyboard.press('t');
    await page.getByRole('region', { name: '数据表' }).waitFor();
    await expect.poll(() => hash(page)).toMatch(/y=202[01].*pin=.*table=1/);
    await waitUntilDrawn(page);
    const said = await page.getByRole('article').getByRole('heading').textContent();

    await page.reload();
    await title(page, said ?? '').waitFor();
    await page.getByRole('region', { name: '数据表' }).waitFor();
    await who(page).getByRole('heading', { name: '钉住 1' }).waitFor();

    const other = await openPage();
    await other.goto(page.url());
    await other.reload();
    await title(other, said ?? '').waitFor();
    await who(other).getByRole('heading', { name: '钉住 1' }).waitFor();
  });

  test.each([
    ['#/review', '核对'],
    ['#/collection', '汇总'],
  ])('%s opens its screen; what is not known in an address falls away', async (named, screen) => {
    const { page } = journey();
    await compareSamples(page);
    await page.goto(`${page.url().split('#')[0]}${named}`);
    await page.reload();
    await expect
      .poll(() => page.getByRole('navigation').locator('[aria-current=page]').textContent())
      .toBe(screen);
    await page.goto(`${page.url().split('#')[0]}#/compare?chart=pie&m=rate:luck&y=x&unit`);
    await page.getByText('没有可以显示的单位。').waitFor();
    await expect.poll(() => hash(page)).toContain('chart=ranking&m=rate:disclosure:handled&unit=');
    await page.getByRole('navigation').getByRole('button', { name: '导入' }).click();
    await expect.poll(() => hash(page)).toBe('#/intake');
  });

  test('names no screen where there is nothing to see', async () => {
    const { page } = journey();
    await page.goto(`${page.url()}#/compare?m=requests.received.total`);
    await page.reload();
    await page.getByText('拖到这里').first().waitFor();
  });
});

describe('a formula of one’s own', () => {
  const dialog = (page: Page): Locator => page.getByRole('dialog', { name: '自己写公式' });
  const text = (page: Page): Locator =>
    dialog(page).getByRole('textbox', { name: '公式', exact: true });
  const status = (page: Page): Locator => dialog(page).getByRole('status');

  test('is written, told what is wrong where, compared, kept, changed and removed', async () => {
    const { page } = journey();
    await compareSamples(page);
    await what(page).getByRole('button', { name: '自己写公式…' }).click();
    const save = dialog(page).getByRole('button', { name: '存下并比较' });
    await text(page).fill('（「予以公开·总计」+ 「公开·总计」');
    await status(page).getByText('第 13 个字处：「公开·总计」不止一个').waitFor();
    await expect.poll(() => save.isDisabled()).toBe(true);
    expect(await axeFinds(page)).toEqual([]);

    await text(page).fill('（「予以公开·总计」 + ');
    await dialog(page).getByRole('textbox', { name: '找指标' }).fill('部分公开 总计');
    await dialog(page).getByRole('button', { name: '总计 件' }).click();
    await expect
      .poll(() => text(page).inputValue())
      .toBe('（「予以公开·总计」 + 「部分公开·总计」');
    await text(page).press('End');
    await dialog(page).getByRole('button', { name: '）', exact: true }).click();
    await dialog(page).getByRole('button', { name: '÷', exact: true }).click();
    await expect.poll(() => text(page).inputValue()).toMatch(/） ÷ $/);
    await text(page).pressSequentially('「（七）总计·总计」');
    await status(page).getByText('先给公式起个名称').waitFor();
    await status(page)
      .getByText(/%，n：\d+\/\d+/)
      .waitFor();
    await dialog(page).getByLabel('名称').fill('我的公开率');
    await save.click();
    await title(page, /我的公开率/).waitFor();

    // It is the rate of the list, written by hand: the same figures.
    const figures = (): Promise<string[]> => page.locator('[data-mark] text').allTextContents();
    const own = await figures();
    await page.goBack();
    await title(page, /年公开率/).waitFor();
    expect(await figures()).toEqual(own);

    await page.goForward();
    await title(page, /我的公开率/).waitFor();
    await page.reload();
    await title(page, /我的公开率/).waitFor();
    await what(page).getByRole('button', { name: '自己写公式…' }).click();
    await dialog(page).getByLabel('改公式「我的公开率」').click();
    await dialog(page).getByText('数', { exact: true }).click();
    await save.click();
    await page.getByText(/单位：数/).waitFor();
    await what(page).getByRole('button', { name: '自己写公式…' }).click();
    await dialog(page).getByLabel('名称').fill('我的公开率');
    await status(page).getByText('已有一个公式叫').waitFor();
    await dialog(page).getByLabel('删去公式「我的公开率」').click();
    await page.keyboard.press('Escape');
    await title(page, /年公开率/).waitFor();
    await what(page).getByText('自己的公式').waitFor({ state: 'detached' });
  });

  test('comes with an address to a browser that has not got it; the window is in English too', async () => {
    const { page } = journey();
    await compareSamples(page);
    const query = new URLSearchParams([
      ['m', 'own:甲'],
      ...['甲', 'number', '「予以公开·总计」×2'].map((part) => ['own', part]),
    ]);
    await page.goto(`${page.url().split('#')[0]}#/compare?${query.toString()}`);
    await title(page, /年甲/).waitFor();
    await what(page).getByRole('button', { name: '甲 数' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'A formula of your own …' }).click();
    await page.getByRole('dialog').waitFor();
    await page.mouse.move(0, 0);
    await expect.poll(() => axeFinds(page)).toEqual([]);
  });
});

describe('whom it shows', () => {
  test('is picked by kind, or by likeness; the list has an order', async () => {
    const { page } = journey();
    await compareSamples(page);
    await chooseReceived(page);
    const kind = who(page).getByLabel('单位类别');
    // Whom there is to choose from is drawn after the chart.
    await kind.waitFor();
    const kinds = await kind.locator('option').allTextContents();
    expect(kinds[0]).toBe('全部类别');
    const before = await page.locator('[data-mark]').count();
    await kind.selectOption({ label: kinds.at(-1) ?? '' });
    await page.getByText(/未选 \d 家/).waitFor();
    await expect.poll(() => hash(page)).toMatch(/kind=\w+/);
    await who(page).getByRole('button', { name: '全选' }).click();
    await expect.poll(() => page.locator('[data-mark]').count()).toBe(before);

    const listed = (): Promise<string[]> => who(page).locator('label').allTextContents();
    await who(page).getByLabel('名单顺序').selectOption('low');
    await expect.poll(listed).toHaveLength(before);
    const shown = await listed();
    await who(page).getByLabel('名单顺序').selectOption('high');
    await expect.poll(listed).toEqual([...shown].reverse());

    await who(page).getByRole('button', { name: /^像/ }).first().click();
    await who(page)
      .getByRole('status')
      .getByText(/最像它的 \d+ 家|找不出像/)
      .waitFor();
    expect(await axeFinds(page)).toEqual([]);
  });
});
