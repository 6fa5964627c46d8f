/** 汇总表: a county from an empty page to its roll-up – what is wrong, who explains it, what is missing, one made. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { printTable } from '../../src/form/printed-table.ts';
import { roundFigure } from '../../src/report/evaluate-equation.ts';
import { readTsv } from '../../src/ui/shared/printed/clip-table.ts';
import { COUNTY_VARIANT } from '../county/county-figures.ts';
import { COUNTY, UNITS } from '../county/county-units.ts';
import { makeCounty } from '../county/make-county.ts';
import type { County } from '../county/make-county.ts';
import { PLANTED } from '../county/planted.ts';
import {
  axeFinds,
  cell,
  dropFiles,
  giveFiles,
  goTo,
  useJourney,
  waitForFocus,
  waitUntilRead,
} from './support.ts';
import type { TestFile } from './support.ts';

const journey = useJourney();
const GRANTED = 'requests.granted.naturalPerson';
const FEES = 'proactive.fees.amount';
/** What the county's list does not know: its own office calls itself otherwise in one year. */
const OFFICE = '云岭县人民政府办公室（本级）';

let county: County;
beforeAll(() => {
  county = makeCounty({ planted: PLANTED });
});

function filesOf(years: readonly number[]): TestFile[] {
  return county.files
    .filter(({ year }) => years.includes(year))
    .map(({ name, bytes }) => ({ name: name.replaceAll('/', '-'), bytes }));
}

function listFile(): TestFile {
  const text = county.listCsv.replace(
    `${OFFICE},${COUNTY},`,
    `${OFFICE},${COUNTY},云岭县人民政府办公室`,
  );
  return { name: '单位名单.csv', bytes: new TextEncoder().encode(text) };
}

async function openRollUp(page: Page, years: readonly number[]): Promise<void> {
  const files = filesOf(years);
  await giveFiles(page, [...files, listFile()]);
  await waitUntilRead(page, files.length + 1);
  await goTo(page, '汇总');
  await page.getByRole('tab', { name: /^汇总表/ }).click();
  await page.getByRole('grid').waitFor();
}

const heading = (page: Page) => page.getByRole('complementary').getByRole('heading', { level: 2 });
const choose = async (page: Page, name: string): Promise<void> => {
  await page.getByText(name, { exact: true }).click();
};
const isFocused = (page: Page, id: string): Promise<boolean> =>
  cell(page, id).evaluate((element) => element === document.activeElement);

describe('a roll-up', () => {
  test('by keyboard: the cell that is off, its verdict, the explaining unit, 核对 and back, sent back', async () => {
    const { page } = journey();
    const files = filesOf([2023]);
    await giveFiles(page, files);
    await waitUntilRead(page, files.length);
    await dropFiles(page, [listFile()]);
    await page.getByRole('button', { name: '汇总', exact: true }).press('Enter');
    await page.getByRole('tab', { name: /^总览/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByText('报齐仍更小，错 2').waitFor();
    await page.getByText('报齐仍更大，错 2').waitFor();
    await expect.poll(() => cell(page, GRANTED).textContent()).toMatch(/^−1\d+$/);
    await cell(page, GRANTED).focus();
    await expect.poll(() => page.getByText(/已报齐 55 家，之和仍比本级小/).count()).toBe(1);

    const said = (): Promise<string | null> => heading(page).textContent();
    const before = await said();
    await page.keyboard.press('ArrowDown');
    await expect.poll(said).not.toBe(before);
    await page.keyboard.press('ArrowUp');
    await expect.poll(said).toBe(before);

    // Table 2: one unit alone explains it.
    await page.getByRole('radio', { name: '三 申请处理' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByText(/差一万倍/).waitFor();
    const water = page.getByRole('listitem').filter({ hasText: '差一万倍' }).getByRole('button');
    await expect.poll(() => water.textContent()).toBe('云岭县水务局');
    // The checks may end just now, and what they answer is drawn anew under the hand.
    const desk = page.getByRole('heading', { name: /云岭县水务局 2023/ });
    await expect
      .poll(
        async () => {
          if (await water.isVisible()) await water.press('Enter');
          return await desk.isVisible();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(true);
    await page.waitForFunction(
      (id) => document.activeElement?.getAttribute('data-cell') === id,
      FEES,
    );
    await page.getByRole('button', { name: '汇总', exact: true }).press('Enter');
    await page.getByRole('grid').waitFor();
    await expect.poll(() => cell(page, FEES).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => isFocused(page, FEES)).toBe(true);

    await page.keyboard.press('n');
    await page.locator('[data-note]:focus').waitFor();
    await page.keyboard.type('按元填的');
    await page.keyboard.press('F7');
    await waitForFocus(page);
    // On to the next one that is open, in the roll-up.
    await page.getByRole('tab', { name: /^汇总表/, selected: true }).waitFor();
    await page.getByRole('radio', { name: '三 申请处理' }).focus();
    await page.keyboard.press('ArrowLeft');
    await cell(page, FEES).click();
    await page.getByText('按元填的').first().waitFor();
    await expect
      .poll(() => page.getByRole('group', { name: '处理这一格' }).textContent())
      .toMatch(/^↩ .*：按元填的/);
  }, 180_000);

  test('by mouse: the table that follows for the one unit that is missing', async () => {
    const { page } = journey();
    await openRollUp(page, [2024]);
    await page.getByText('54 / 55 家相加').waitFor();
    // From the unit that is missing, and from the body's own table.
    await page.getByRole('tab', { name: /^未报送/ }).click();
    await page.getByRole('button', { name: /^看「.*」推算的表$/ }).click();
    await page.getByText('只缺这一家：它的整张表都能推出来。').waitFor();
    await page.getByRole('button', { name: '回到本级表' }).click();
    await page.getByRole('button', { name: '看推算的表' }).click();
    await page.getByText('只缺这一家：它的整张表都能推出来。').waitFor();
    await choose(page, '二 主动公开');
    await cell(page, 'proactive.coercion.decisions').click();
    // The county left one out of its sum: the missing unit would have less than nothing.
    await expect.poll(() => cell(page, 'proactive.coercion.decisions').textContent()).toBe('!−1');
    await page.getByText('推出来小于 0，不可能').first().waitFor();
    await page.getByText('有 1 格推出来小于 0').first().waitFor();
    await page.getByRole('button', { name: '回到本级表' }).click();
    await page
      .getByText(/必有错：数不会是负的，无论没报的 1 家是多少，之和都不能超过本级/)
      .waitFor();
  }, 180_000);

  test('made of the units: copied as printed, with the sum of the figures; who gave what; the paragraph', async () => {
    const { page, context } = journey();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openRollUp(page, [2023]);
    await choose(page, '由各单位生成汇总表');
    await page.getByRole('button', { name: '复制，贴进 Word' }).click();
    await page.getByText('已复制').waitFor();
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> =>
        (await (await item?.getType(type))?.text()) ?? '';
      return [await read('text/html'), await read('text/plain')];
    });
    expect(html).toMatch(/<td[^>]* rowspan="3"/);
    const printed = printTable(COUNTY_VARIANT, 'requests');
    const given = readTsv(text ?? '').slice(printed.header.length);
    const sums = printed.figures.map((row) => row.map((id) => String(sumOf(id))));
    expect(given.map((row, at) => row.slice(-(sums[at]?.length ?? 0)))).toEqual(sums);

    await cell(page, GRANTED).click();
    await page.getByText(`55 / 55 家相加`).waitFor();
    const [largest] = childrenFiles().toSorted(
      (one, two) => (two.report.figures[GRANTED] ?? 0) - (one.report.figures[GRANTED] ?? 0),
    );
    const first = page.getByRole('complementary').getByRole('listitem').first();
    await expect
      .poll(() => first.textContent())
      .toContain(String(largest?.report.figures[GRANTED]));

    await page.getByRole('button', { name: '复制这段话' }).click();
    await page.getByText('已复制').nth(1).waitFor();
    const paragraph = await page.evaluate(() => navigator.clipboard.readText());
    expect(paragraph).toContain(`新收政府信息公开申请 ${sumOf('requests.received.total')} 件`);
    expect(paragraph).toContain('（55 家）');

    await page.getByRole('button', { name: '选单位…' }).click();
    await page.getByRole('checkbox', { name: '云岭县水务局' }).click();
    await page.getByRole('button', { name: '好了' }).click();
    await page.getByText('54 / 54 家相加').waitFor();
    await expect.poll(() => page.getByText('（54 家）').count()).toBe(1);

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '存 Excel' }).click();
    expect((await saved).suggestedFilename()).toBe(`${COUNTY}2023年度政府信息公开情况汇总.xlsx`);
    // All columns stand beside the panel.
    await page.setViewportSize({ width: 1024, height: 768 });
    const isWhole = (): Promise<boolean> =>
      page.getByRole('grid').evaluate(({ parentElement: main }) => {
        return main !== null && main.scrollWidth <= main.clientWidth;
      });
    await expect.poll(isWhole).toBe(true);
  }, 180_000);

  test('without a list: what is missing is said, and the way to it; nothing for axe to find', async () => {
    const { page } = journey();
    const files = filesOf([2023]).slice(0, 4);
    await giveFiles(page, files);
    await waitUntilRead(page, files.length);
    await goTo(page, '汇总');
    await page.getByRole('tab', { name: /^汇总表/ }).click();
    await page.getByText(/要核汇总表，先要知道/).waitFor();
    await page.getByRole('button', { name: '去单位名单' }).click();
    await page.getByRole('tab', { name: /^单位名单/, selected: true }).waitFor();
  });

  test.each(['中文', 'English'])(
    'in %s axe finds nothing',
    async (language) => {
      const { page } = journey();
      await openRollUp(page, [2024]);
      if (language === 'English') await page.getByRole('button', { name: 'English' }).click();
      const isEnglish = language === 'English';
      expect(await axeFinds(page)).toEqual([]);
      await page
        .getByRole('button', { name: isEnglish ? 'See what follows' : '看推算的表' })
        .click();
      expect(await axeFinds(page)).toEqual([]);
      await choose(page, isEnglish ? 'Make one of the units' : '由各单位生成汇总表');
      await cell(page, GRANTED).click();
      await page.getByText(isEnglish ? 'Copy the paragraph' : '复制这段话').waitFor();
      expect(await axeFinds(page)).toEqual([]);
    },
    180_000,
  );
});

/** Of the units under the county in 2023, the one that counts of several. */
function childrenFiles(): County['files'] {
  const children = new Set(UNITS.filter(({ parent }) => parent === COUNTY).map(({ name }) => name));
  const seen = new Set<string>();
  return county.files.filter(({ unit, year }) => {
    const isFirst = year === 2023 && children.has(unit) && !seen.has(unit);
    if (isFirst) seen.add(unit);
    return isFirst;
  });
}

function sumOf(id: `${string}.${string}.${string}`): number {
  return roundFigure(
    childrenFiles().reduce(
      (sum, { report }) => sum + ((report.figures as Readonly<Record<string, number>>)[id] ?? 0),
      0,
    ),
  );
}
