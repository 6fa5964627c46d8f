/** A broken sum explained, the suggestion taken over and back, a cell locked, the same slip in all reports. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import { encodeText } from '../support/encode.ts';
import {
  axeFinds,
  cell,
  giveFiles,
  goTo,
  openReport,
  useJourney,
  waitUntilRead,
} from './support.ts';
import type { TestFile } from './support.ts';

const journey = useJourney();
const TOTAL = 'requests.total.naturalPerson';
const BUSINESS = 'requests.granted.business';
const ALL = 'requests.granted.total';

type Figures = Readonly<Record<CellId, number>>;

/** An invented report with some figures changed. */
function reportFile(
  agency: string,
  seed: number,
  change: (figures: Figures) => Partial<Figures>,
): TestFile & { readonly figures: Figures } {
  const invented = inventReport(createRandom(seed), { agency, year: 2022 });
  const figures = { ...invented.figures, ...change(invented.figures) } as Figures;
  const text = toText(layOut({ ...invented, figures }), 'tabs');
  return { name: `${agency}.txt`, bytes: encodeText(text, 'utf-8'), figures: invented.figures };
}

function suggestions(page: Page): Locator {
  return page.getByRole('group', { name: '可能错在哪里' });
}

describe('suggestions', () => {
  test('one key applies, one undoes; a locked cell is not suggested again', async () => {
    const { page } = journey();
    const file = reportFile('星河市教育局', 8, (figures) => ({
      [TOTAL]: (figures[TOTAL] ?? 0) + 10,
    }));
    const right = String(file.figures[TOTAL]);
    await giveFiles(page, [file]);
    await waitUntilRead(page, 1);
    await goTo(page, '核对');
    await page.getByRole('region', { name: '原文', exact: true }).waitFor();
    await page.keyboard.press('F8');
    const box = suggestions(page);
    await box.getByText(`应是 ${right}`).first().waitFor();
    const sums = page.getByRole('region', { name: '勾稽关系' });
    await expect.poll(() => sums.textContent()).toContain('✕ 差 10');

    // An addend under the focus lights in the grid and in the source.
    await sums.locator(`[data-partner="requests.carriedOut.naturalPerson"]`).first().focus();
    await expect
      .poll(() => cell(page, 'requests.carriedOut.naturalPerson').getAttribute('data-lit'))
      .toBe('');
    await expect.poll(() => page.locator('[data-lit]').count()).toBeGreaterThan(2);
    expect(await axeFinds(page)).toEqual([]);

    await page.keyboard.press('F4');
    await box.waitFor({ state: 'detached' });
    const stateOf = (id: string): Promise<string | null> =>
      cell(page, id).getAttribute('data-state');
    await expect.poll(() => stateOf(TOTAL)).toBe('edited');
    await page.keyboard.press('Control+z');
    await box.getByText(`应是 ${right}`).first().waitFor();
    await expect.poll(() => stateOf(TOTAL)).toBe('read');

    await cell(page, TOTAL).click();
    await page.getByRole('button', { name: '已核对无误' }).click();
    await box.getByText(`应是 ${right}`).first().waitFor({ state: 'detached' });
    expect(await box.locator(`[data-partner="${TOTAL}"]`).count()).toBe(0);
    const label = (): Promise<string | null> => cell(page, TOTAL).getAttribute('aria-label');
    await expect.poll(label).toContain('已核对无误');

    // Blanking it takes the lock off and says so; undone, it is locked again.
    const line = page.getByRole('status', { name: '选区' });
    await page.locator('[data-cursor]:focus').waitFor();
    await page.keyboard.press('Delete');
    await line.getByText('1 格原已锁定为核对无误，数改了，锁定已解除').waitFor();
    expect(await label()).not.toContain('已核对无误');
    await page.keyboard.press('Control+z');
    await line.getByText('锁定已解除').waitFor({ state: 'detached' });
    await expect.poll(label).toContain('已核对无误');
  });

  test('where one sum speaks alone no key takes the first: a number is chosen', async () => {
    const { page } = journey();
    const total = 'disputes.review.total';
    const file = reportFile('星河市教育局', 8, (figures) => ({
      [total]: (figures[total] ?? 0) + 1,
    }));
    await giveFiles(page, [file]);
    await waitUntilRead(page, 1);
    await goTo(page, '核对');
    await page.getByRole('region', { name: '原文', exact: true }).waitFor();
    await page.keyboard.press('F8');
    const box = page.getByRole('region', { name: '问题' }).getByRole('group', {
      name: '可能错在哪里',
    });
    await box.getByText('分不出哪一种更可能').waitFor();
    expect(await box.getByText('F4').count()).toBe(0);
    const numbers = await box.locator('li kbd').allTextContents();
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    expect(await axeFinds(page)).toEqual([]);

    // F4 only goes to the list: nothing is changed by it.
    await page.keyboard.press('F4');
    const edited = page.locator('[data-cell][data-state="edited"]');
    expect(await edited.count()).toBe(0);
    await page.locator('[data-digit]:focus').waitFor();
    const change = box.locator('li').nth(1).locator('[data-partner]').first();
    const chosen = await change.getAttribute('data-partner');
    await page.keyboard.press('2');
    await box.waitFor({ state: 'detached' });
    await expect.poll(() => cell(page, chosen ?? '').getAttribute('data-state')).toBe('edited');
    await page.keyboard.press('Control+z');
    // The finding is no longer chosen: they stand with the sums of the cell above the findings.
    await suggestions(page).waitFor();
    await expect.poll(() => edited.count()).toBe(0);

    // Nobody has to choose: the unit is asked to check.
    await page.keyboard.press('F8');
    await box.getByRole('button', { name: '退回核实' }).waitFor();
    await page.keyboard.press('F4');
    await page.locator('[data-digit]:focus').waitFor();
    await page.keyboard.press('0');
    await page.getByText('↩ 退回更正：请与原始登记核对').waitFor();
    await page.getByRole('button', { name: '退回单 1 家' }).click();
    const wording = page.getByLabel('第 1 处请该单位怎样办');
    await expect.poll(() => wording.inputValue()).toMatch(/^请与原始登记核对/);
  });

  test('the same slip in two reports is mended in both, after a preview', async () => {
    const { page } = journey();
    const swap = (figures: Figures): Partial<Figures> => ({
      [BUSINESS]: figures[ALL] ?? 0,
      [ALL]: figures[BUSINESS] ?? 0,
    });
    const files = [reportFile('星河市教育局', 20, swap), reportFile('星河市民政局', 21, swap)];
    await giveFiles(page, files);
    await waitUntilRead(page, 2);
    await goTo(page, '核对');
    await openReport(page, '星河市教育局');
    await cell(page, ALL).click();
    await suggestions(page).getByRole('button', { name: '其他报告有同样的错？' }).first().click();
    const preview = page.getByRole('dialog', { name: '同样的错一起改' });
    await preview.getByText('下面 2 份报告有同样的错').waitFor();
    await preview.getByText('星河市民政局 2022').waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await preview.getByRole('button', { name: '改这 2 份' }).click();
    await preview.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: '星河市教育局 2022' }).waitFor();
    await expect.poll(() => cell(page, ALL).getAttribute('data-state')).toBe('edited');
    await openReport(page, '星河市民政局');
    await expect.poll(() => cell(page, BUSINESS).getAttribute('data-state')).toBe('edited');
  });
});
