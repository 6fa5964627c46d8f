/** The 图解: charts and figures are put on a page, ordered, followed to their print, printed and written. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import '../../src/engine/fill-in-for-pdf.ts';
import { readFile } from '../../src/readers/index.ts';
import { makeSamples } from '../support/make-samples.ts';
import { readPng } from '../support/read-png.ts';
import type { OpenedPng } from '../support/read-png.ts';
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

async function choose(page: Page, search: string, line: string, title: RegExp): Promise<void> {
  const what = page.getByRole('region', { name: '看什么' });
  await what.getByRole('textbox').fill(search);
  await what.getByRole('button', { name: line }).last().click();
  await page.getByRole('heading', { name: title }).waitFor();
}

async function putChart(page: Page): Promise<void> {
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: '放进图解' }).click();
  await page
    .getByText(/^已放进图解/)
    .first()
    .waitFor();
}

/** Two charts and the figure of the first unit of 本年新收. */
async function fillPage(page: Page): Promise<void> {
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await goTo(page, '比较');
  await choose(page, '新收 总计', '总计 件', /本年新收.*总计：.*最高/);
  await putChart(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: '这个数放进图解' }).click();
  await page.getByText('已放进图解，共 2 项').waitFor();
  await choose(page, '结转下年度 总计', '总计 件', /结转下年度.*总计：.*最高/);
  await putChart(page);
  await page.getByRole('button', { name: '图解 3' }).click();
  await page.getByRole('article', { name: '图解，A4' }).waitFor();
}

const lines = (page: Page): Promise<string[]> =>
  page.getByRole('list', { name: '页上的内容，依次' }).getByRole('listitem').allTextContents();

const texts = (page: Page): Promise<string[]> =>
  page.getByRole('article', { name: '图解，A4' }).locator('text').allTextContents();

/** All that is printed in a PDF, as our own reader has it, without blanks. */
async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const reading = await readFile(Uint8Array.from(bytes));
  if (reading.kind !== 'document') throw new Error('the PDF cannot be read');
  return reading.document.blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? block.text : block.cells.map(({ text }) => text),
    )
    .join('')
    .replace(/\s/g, '');
}

interface PlacedText {
  readonly text: string;
  /** In points, from the left and from below. */
  readonly x: number;
  readonly y: number;
}

const A4_POINTS = 595;

/** The texts of the first page with the places where they begin, without blanks; some fonts map 民 to the radical ⺠. */
async function placesInPdf(bytes: Uint8Array): Promise<readonly PlacedText[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const file = await getDocument({ data: Uint8Array.from(bytes) }).promise;
  const { items } = await (await file.getPage(1)).getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , , , x, y] = item.transform.map(Number);
    return { text: item.str.normalize('NFKC').replace(/\s/g, ''), x: x ?? 0, y: y ?? 0 };
  });
}

/** A title is written in as many runs as it has fonts. */
function textFrom(runs: readonly PlacedText[], nth: number): string {
  return runs
    .slice(nth, nth + 12)
    .map(({ text }) => text)
    .join('');
}

/** The beginning of the title of a chart on the page. */
async function firstText(chart: Locator): Promise<string> {
  const text = await chart.locator('text').first().textContent();
  return (text ?? '').normalize('NFKC').replace(/\s/g, '').slice(0, 10);
}

/** How many pixels of the left half of a picture, or of the right one, are dark, beside its margins. */
function inkOf({ width, channels, pixels }: OpenedPng, half: number): number {
  const [from, to] = half === 0 ? [92, width / 2 - 22] : [width / 2 + 22, width - 92];
  let ink = 0;
  for (let at = 0; at < pixels.length; at += channels) {
    const x = (at / channels) % width;
    if (x >= from && x < to && (pixels[at] ?? 255) < 96) ink++;
  }
  return ink;
}

async function save(page: Page, name: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await waiting).path());
}

describe('the 图解', () => {
  test('is put together, ordered, named and kept; axe finds nothing in both languages', async () => {
    const { page } = journey();
    await fillPage(page);
    await expect.poll(() => lines(page)).toHaveLength(3);
    const [first = '', second = '', third = ''] = await lines(page);
    expect([first, second, third]).toEqual([
      expect.stringMatching(/本年新收.*最高/),
      expect.stringMatching(/2022 [\d,]+/),
      expect.stringMatching(/结转下年度.*最高/),
    ]);
    await page.getByRole('button', { name: /^上移/ }).nth(1).click();
    await expect.poll(() => lines(page)).toEqual([second, first, third]);
    await page.getByRole('button', { name: /^上移/ }).first().press('Enter');
    expect(await lines(page)).toEqual([second, first, third]);
    await page.getByRole('textbox', { name: '标题' }).fill('星河市 2022 年图解');
    await expect.poll(async () => (await texts(page))[0]).toBe('星河市 2022 年图解');
    expect((await texts(page)).at(-1)).toMatch(/^勾稽 \d{4}-\d{2}-\d{2} 生成/);
    expect(await axeFinds(page)).toEqual([]);

    // The address knows where one was.
    await waitUntilSaved(page);
    await page.reload();
    await expect.poll(() => lines(page)).toEqual([second, first, third]);
    await page.getByRole('button', { name: /^拿掉/ }).last().click();
    await expect.poll(() => lines(page)).toEqual([second, first]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('article', { name: 'One-pager, A4' }).waitFor();
    await page.mouse.move(0, 0);
    expect(await axeFinds(page)).toEqual([]);

    // It goes with its session.
    await page.getByRole('button', { name: '中文' }).click();
    await goTo(page, '导入');
    await page.getByRole('button', { name: '清空全部' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '清空' }).click();
    await giveFiles(page, samples);
    await waitUntilRead(page, samples.length);
    await goTo(page, '比较');
    await page.getByRole('button', { name: '图解 0' }).waitFor();
  });

  test('each figure leads to its cell, by click and by the list; the page is there on return', async () => {
    const { page } = journey();
    await fillPage(page);
    const paper = page.getByRole('article', { name: '图解，A4' });
    await paper.locator('svg').nth(2).locator('[data-mark]').click();
    const received = cell(page, 'requests.received.total');
    await received.waitFor();
    await expect.poll(() => received.getAttribute('data-cursor')).toBe('true');
    await goTo(page, '比较');
    await paper.locator('svg').nth(3).locator('[data-mark]').first().click();
    await cell(page, 'requests.carriedOut.total').waitFor();
    await goTo(page, '比较');
    await page.getByRole('button', { name: '到核对' }).click();
    await expect.poll(() => received.getAttribute('data-cursor')).toBe('true');
    await goTo(page, '比较');
    await page.getByRole('button', { name: '看这张图' }).last().click();
    await page.getByRole('heading', { name: /结转下年度.*最高/ }).waitFor();
  });

  test('goes out as print, SVG and PNG: the page alone, light, its text as text', async () => {
    const { page } = journey();
    await page.emulateMedia({ colorScheme: 'dark' });
    await fillPage(page);
    const shown = await texts(page);
    const svg = (await save(page, '存为 SVG')).toString('utf8');
    expect([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(shown);
    expect(svg).toMatch(/<svg[^>]* width="794" height="\d{4}"/);
    expect(svg).toContain('fill="#ffffff"');
    const png = await save(page, '存为 PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20) >= 2246]).toEqual([1588, true]);

    await page.emulateMedia({ media: 'print' });
    await page.getByRole('navigation').waitFor({ state: 'hidden' });
    await page.getByRole('textbox').waitFor({ state: 'hidden' });
    const printed = await textOfPdf(await page.pdf({ preferCSSPageSize: true }));
    for (const text of shown) expect(printed).toContain(text.replace(/\s/g, ''));
    expect(printed).not.toContain('回到图表');
  });

  test('two of half the width stand beside each other on the page, in print and picture', async () => {
    const { page } = journey();
    await fillPage(page);
    // The figure goes to the end: the two charts follow each other.
    await page.getByRole('button', { name: /^下移/ }).nth(1).click();
    const halves = page.getByRole('button', { name: /^半栏宽/ });
    for (const nth of [0, 1]) await halves.nth(nth).click();
    const paper = page.getByRole('article', { name: '图解，A4' });
    const [left, right] = [paper.locator('[data-side=left]'), paper.locator('[data-side=right]')];
    await right.waitFor();
    const [first, second] = await Promise.all([left.boundingBox(), right.boundingBox()]);
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual(second?.x ?? 0);
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeLessThan(2);

    const png = readPng(await save(page, '存为 PNG'));
    const inks = [0, 1].map((half) => inkOf(png, half));
    for (const ink of inks) expect(ink).toBeGreaterThan(400);

    await page.emulateMedia({ media: 'print' });
    const printed = await placesInPdf(await page.pdf({ preferCSSPageSize: true }));
    const [one, other] = await Promise.all([left, right].map((each) => firstText(each)));
    const places = [one ?? '', other ?? ''].map((begin) =>
      printed.find((_text, nth) => textFrom(printed, nth).startsWith(begin)),
    );
    expect(Math.abs((places[0]?.y ?? 0) - (places[1]?.y ?? 99))).toBeLessThan(2);
    expect(places.map((each) => (each?.x ?? 0) > A4_POINTS / 2)).toEqual([false, true]);
  });

  test('a chart is printed alone, with its notes', async () => {
    const { page } = journey();
    await giveFiles(page, samples);
    await waitUntilRead(page, samples.length);
    await goTo(page, '比较');
    await choose(page, '新收 总计', '总计 件', /本年新收.*总计：.*最高/);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked', 'print');
    });
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: /^打印/ }).click();
    await page.locator('[data-asked=print]').waitFor();
    const title = (await page.getByRole('article').getByRole('heading').textContent()) ?? '';
    const printed = await textOfPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(printed).toContain(title.replace(/\s/g, ''));
    expect(printed).toContain('没有列入');
    expect(printed).not.toMatch(/看什么|导出|已保存/);
    await page.getByRole('application').waitFor();
  });
});
