/** The history: every step in words, a jump to any of them, the way back, and the past of one cell. */
import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import {
  axeFinds,
  cell,
  downloadJson,
  giveFiles,
  goTo,
  reportItem,
  useJourney,
  waitUntilRead,
  waitUntilSaved,
} from './support.ts';

const journey = useJourney();
// The last year of the city's office and the education bureau: all sums hold.
const samples = makeSamples().slice(2, 4);
const GRANTED = 'requests.granted.naturalPerson';
const PARTIAL = 'requests.partial.naturalPerson';
let page: Page;

const history = (): Locator => page.getByRole('dialog', { name: '历史', exact: true });
const openHistory = async (): Promise<void> => {
  await page.getByRole('button', { name: '历史', exact: true }).click();
  await history().getByText('读入时的原样').waitFor();
};
const shown = (id: string): Promise<string> =>
  cell(page, id).evaluate((element) =>
    [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
  );
const type = async (id: string, figure: string): Promise<void> => {
  await cell(page, id).click();
  await page.keyboard.type(figure);
  await page.keyboard.press('Enter');
};
beforeEach(async () => {
  page = journey().page;
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await goTo(page, '核对');
  await reportItem(page, '星河市教育局').click();
  await page.getByRole('heading', { name: '星河市教育局 2022' }).waitFor();
  await page.getByRole('tab', { name: '三 申请处理' }).click();
});

test('a jump back over two reports and forth again; replaced steps are brought back', async () => {
  const before = await shown(GRANTED);
  await type(GRANTED, '901');
  await type(PARTIAL, '902');
  await reportItem(page, '星河市人民政府办公室').click();
  await page.getByRole('heading', { name: '星河市人民政府办公室 2022' }).waitFor();
  await type(GRANTED, '903');
  await openHistory();
  await expect.poll(() => history().getByRole('status').textContent()).toBe('共 3 步');
  expect(await axeFinds(page, '[role=dialog]')).toEqual([]);

  // By keyboard alone: down to the first step, and further to how it was read.
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', { name: '星河市教育局 2022' }).waitFor();
  await history().getByText('第 1 步，共 3 步').waitFor();
  await expect.poll(() => shown(PARTIAL)).not.toBe('902');
  await expect.poll(() => shown(GRANTED)).toBe('901');
  await expect.poll(() => history().getByText('已撤销').count()).toBe(2);
  await history().getByRole('button', { name: '读入时的原样' }).click();
  await expect.poll(() => shown(GRANTED)).toBe(before);
  await history().getByRole('button', { name: /901/ }).click();
  await expect.poll(() => shown(GRANTED)).toBe('901');
  await page.keyboard.press('Escape');

  await type(GRANTED, '77');
  await page.getByText('有 2 步撤销过的修改被新的修改替换，可以找回').waitFor();
  await page.getByRole('button', { name: '找回' }).click();
  await expect.poll(() => shown(GRANTED)).toBe('901');
  await page.keyboard.press('Control+y');
  await expect.poll(() => shown(PARTIAL)).toBe('902');
  await waitUntilSaved(page);
  await page.reload();
  await goTo(page, '核对');
  await openHistory();
  await expect.poll(() => history().getByRole('status').textContent()).toBe('第 2 步，共 3 步');
});

test('one cell: its print, each change with its reason, and back to the print', async () => {
  const before = await shown(GRANTED);
  await cell(page, GRANTED).click();
  await page.getByLabel('修改理由（可不填）').fill('电话核实');
  await page.keyboard.press('Enter');
  await page.keyboard.type('901');
  await page.keyboard.press('Enter');
  await type(GRANTED, '902');
  await cell(page, GRANTED).click();
  // A reason may also come afterwards; Escape drops it.
  await page.getByLabel('修改理由（可不填）').fill('不要了');
  await page.keyboard.press('Escape');
  await page.getByLabel('修改理由（可不填）').fill('以更正稿为准');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '改过 3 次' }).click();
  const past = page.getByRole('dialog', { name: '改过 3 次' });
  await past.waitFor();
  const text = await past.textContent();
  for (const part of [
    `原文${before}`,
    `${before} → 901`,
    '电话核实',
    '901 → 902',
    '以更正稿为准',
  ]) {
    expect(text).toContain(part);
  }
  expect(await axeFinds(page, '[role=dialog]')).toEqual([]);
  await past.getByRole('button', { name: '改回原文' }).press('Enter');
  await expect.poll(() => shown(GRANTED)).toBe(before);
  await expect.poll(() => cell(page, GRANTED).getAttribute('data-state')).toBe('read');
  const exported = JSON.parse(await downloadJson(page)) as {
    readonly reports: readonly { readonly agency: string; readonly edits: unknown[] }[];
  };
  const { edits } = exported.reports.find(({ agency }) => agency === '星河市教育局') ?? {};
  expect(edits).toMatchObject([
    { cell: GRANTED, raw: before, to: 901, note: '电话核实', by: 'hand' },
    { from: 901, to: 902, note: '', by: 'hand' },
    { from: 902, to: 902, note: '以更正稿为准', by: 'hand' },
    { from: 902, to: Number(before), by: 'revert' },
  ]);
});
