/** What journeys of the comparison share: its charts, and what leaves the page opened again. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import { giveFiles, goTo, waitUntilRead } from './support.ts';
import type { TestFile } from './support.ts';

const NAMES = ['星河市教育局', '星河市民政局', '星河市水务局', '星河市公安局', '星河市审计局'];
const YEARS = [2020, 2021, 2022];
const PERSON = 'requests.granted.naturalPerson';

/** Five units over three years; one lacks the year in between, of one the granted do not add up. */
const FIVE_UNITS: readonly TestFile[] = NAMES.flatMap((agency, nth) =>
  YEARS.filter((year) => !(nth === 1 && year === 2021)).map((year) => {
    const report = inventReport(createRandom(nth * 10 + year), { agency, year, most: 60 });
    const wrong =
      nth === 2 && year === 2022 ? { [PERSON]: (report.figures[PERSON] ?? 0) + 40 } : {};
    const printed = { ...report, figures: { ...report.figures, ...wrong } };
    const text = toText(layOut(printed), 'tabs');
    return { name: `${agency}${year}.txt`, bytes: new TextEncoder().encode(text) };
  }),
);

export const chart = (page: Page): Locator => page.getByRole('application');
export const grid = (page: Page): Locator => page.getByRole('grid');
export const readOut = (page: Page): Locator => page.getByRole('article').locator('#read-out');
export const title = (page: Page): Locator => page.getByRole('article').getByRole('heading');
export const table = (page: Page): Locator => page.getByRole('region', { name: '数据表' });

/** The chart is made in turns behind the click that asks for it: until then the one before stays. */
export async function waitUntilDrawn(page: Page): Promise<void> {
  await page.locator('main [aria-busy=false]').getByRole('article').waitFor();
}

/** A chart, or a way in which it is shown, by its name. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).click();
  await waitUntilDrawn(page);
}

/** The five units, everyone with cases enough, in the chart of that name. */
export async function compareFive(page: Page, view: string): Promise<void> {
  await giveFiles(page, FIVE_UNITS);
  await waitUntilRead(page, FIVE_UNITS.length);
  await goTo(page, '比较');
  await page.getByRole('spinbutton', { name: /样本不足线/ }).fill('1');
  await choose(page, view);
}

/** By the menu of what leaves the page. */
export async function save(page: Page, name: string): Promise<Buffer> {
  await page.getByRole('button', { name: '导出' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name }).click();
  return readFileSync(await (await waiting).path());
}

/** What is written in an SVG, in its order. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
}

/** The first sheet: texts and numbers, '' for an empty cell between them. */
export function openXlsx(bytes: Buffer): (string | number)[][] {
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
