/** Every chart of the list, in each of its ways, leaves the page as picture and as figures, opened again here. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CHART_IDS, chartOf } from '../../src/compare/charts.ts';
import type { ChartId } from '../../src/compare/charts.ts';
import { COMPARE_WORDS } from '../../src/ui/words/compare/compare.ts';
import { inkOf, readPng } from '../support/read-png.ts';
import {
  chart,
  choose,
  compareFive,
  grid,
  openXlsx,
  save,
  table,
  textsOf,
  title,
} from './compare-support.ts';
import { useJourney } from './support.ts';

const journey = useJourney();
const { names } = COMPARE_WORDS.zh.charts;
const WAYS: Readonly<Record<string, string>> = COMPARE_WORDS.zh.modes;

/** As shares of the picture: the thinnest is a few dots on a line. */
const LEAST_INK = 0.005;

/** What the page has drawn: the texts of the picture, or of the table in its place. */
async function drawnTexts(page: Page): Promise<string[]> {
  if (await chart(page).isVisible()) return chart(page).locator('svg text').allTextContents();
  const parts = await grid(page)
    .locator('[data-at]')
    .evaluateAll((cells) =>
      cells.flatMap((cell) => [...cell.childNodes].map((part) => part.textContent ?? '')),
    );
  return parts.filter((text) => /\d/.test(text));
}

/** Three times the size of the SVG; ink in the band of the drawing, which has more than one colour. */
function expectPicture(bytes: Buffer, svg: string, name: string): void {
  const png = readPng(bytes);
  const [, width = 0, height = 0] = (/ width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(
    Number,
  );
  expect([png.width, png.height], name).toEqual([Math.round(width * 3), Math.round(height * 3)]);
  const top = Number(/<g transform="translate\(20 ([\d.]+)\)"/.exec(svg)?.[1]);
  const notes = /<text[^>]* y="([\d.]+)"[^>]*>(?:说明|没有列入)</.exec(svg)?.[1];
  const drawing = inkOf(png, top * 3, (Number(notes) - 16) * 3);
  expect(drawing.ink, name).toBeGreaterThan(LEAST_INK);
  expect(drawing.colours, name).toBeGreaterThan(2);
  // The notes are printed as well.
  expect(inkOf(png, (Number(notes) - 16) * 3).ink, name).toBeGreaterThan(LEAST_INK);
}

/** As numbers, whatever their last zeros; empty cells at the end are not written. */
function toFigures(row: readonly (string | number)[]): string {
  const cells = row.map((cell) =>
    cell === '' || Number.isNaN(Number(cell)) ? String(cell) : String(Number(cell)),
  );
  return cells.join('|').replace(/\|+$/, '');
}

async function expectWaysOut(page: Page, name: string): Promise<void> {
  const said = (await title(page).textContent()) ?? '';
  const drawn = await drawnTexts(page);
  expect(drawn.length, name).toBeGreaterThan(4);
  const svg = (await save(page, '存为 SVG')).toString('utf8');
  const texts = textsOf(svg);
  expect(texts.join(''), name).toContain(said);
  expect(texts, name).toEqual(expect.arrayContaining(drawn));
  expectPicture(await save(page, '存为 PNG'), svg, name);

  const csv = (await save(page, '存为 CSV')).toString('utf8');
  const lines = csv
    .slice(1)
    .split('\r\n')
    .map((line) => line.split(','));
  const workbook = openXlsx(await save(page, '存为 XLSX'));
  await page.keyboard.press('t');
  const lined = table(page).locator('tbody tr:not([aria-hidden])');
  await lined.nth(2).waitFor();
  const rows = await lined.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
  );
  expect(rows.length, name).toBeGreaterThan(2);
  const plain = rows.map((row) =>
    row.map((cell) => (cell === '—' ? '' : cell.replaceAll(',', '').replace(/^⚠\s*/, ''))),
  );
  expect(lines.slice(1, rows.length + 1), name).toEqual(plain);
  expect(csv, name).toContain(said);
  expect(workbook.slice(1, rows.length + 1).map(toFigures), name).toEqual(plain.map(toFigures));
  await page.keyboard.press('t');
  await table(page).waitFor({ state: 'detached' });
}

async function goThroughWays(page: Page, id: ChartId): Promise<void> {
  await choose(page, names[id]);
  const ways: readonly (string | null)[] = chartOf(id).modes;
  for (const way of ways.length === 0 ? [null] : ways) {
    if (way !== null) await choose(page, WAYS[way] ?? way);
    await expectWaysOut(page, `${names[id]} ${way === null ? '' : (WAYS[way] ?? way)}`);
  }
}

test(
  'all charts in all their ways: SVG, PNG, CSV and XLSX are what is shown',
  { timeout: 240_000 },
  async () => {
    const { page } = journey();
    await compareFive(page, names.ranking);
    for (const id of CHART_IDS) await goThroughWays(page, id);
  },
);
