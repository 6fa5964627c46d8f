/** The main job, as a clerk does it: drop, see the broken sum, fix it by keyboard, undo, reload, download. */
import { describe, expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import {
  cell,
  downloadJson,
  dropFiles,
  giveFiles,
  goTo,
  openReport,
  parseHeadless,
  reportItem,
  useJourney,
  waitUntilRead,
  waitUntilSaved,
} from './support.ts';
import type { Exported } from './support.ts';

const journey = useJourney();
const samples = makeSamples();
const TOTAL = 'requests.total.naturalPerson';
const TOWN = '星河市望月镇人民政府';

describe('the main job', () => {
  test('fix a wrong sum by keyboard alone; undo; reload; download; import again', async () => {
    const { page, openPage } = journey();
    await dropFiles(page, samples);
    await waitUntilRead(page, samples.length);

    // To the review screen and to the first finding of the worst report, without the mouse.
    await page.getByRole('button', { name: `去核对 ${samples.length} 份报告` }).press('Enter');
    await reportItem(page, TOWN).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `${TOWN} 2022` }).waitFor();
    const finding = page.getByRole('button', { name: /「（七）总计·自然人」印的是/ });
    await finding.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => cell(page, TOTAL).evaluate((element) => element === document.activeElement))
      .toBe(true);
    const printed = Number(await cell(page, TOTAL).textContent());
    await expect
      .poll(() => page.getByRole('region', { name: '勾稽关系' }).textContent())
      .toContain(`相加得 ${printed - 10}`);

    await page.keyboard.type(String(printed - 10));
    await page.keyboard.press('Enter');
    await finding.waitFor({ state: 'detached' });
    const shown = (): Promise<string | null> => cell(page, TOTAL).textContent();
    await expect.poll(shown).toBe(`${printed}${printed - 10}`); // the original stays in sight
    await waitUntilSaved(page);

    await page.keyboard.press('Control+z');
    // Said before a change would take the place of what can be redone.
    await page.getByText('撤销了 1 步，Ctrl+Y 可以重做').waitFor();
    await finding.waitFor();
    await expect.poll(shown).toBe(String(printed));
    await page.keyboard.press('Control+y');
    await finding.waitFor({ state: 'detached' });
    await waitUntilSaved(page);

    await page.reload();
    await goTo(page, '核对');
    await openReport(page, TOWN);
    // The address leads to the cell; a click that comes before it, to what is still to be done.
    await page.getByRole('tab', { name: '三 申请处理' }).click();
    await expect.poll(shown).toBe(`${printed}${printed - 10}`);
    expect(await finding.count()).toBe(0);

    const text = await downloadJson(page);
    const exported = JSON.parse(text) as Exported;
    const headless = parseHeadless(samples);
    expect(exported.reports.map(({ agency }) => agency)).toEqual(
      headless.reports.map(({ agency }) => agency),
    );
    exported.reports.forEach((report, index) => {
      const other = headless.reports[index];
      if (report.agency === TOWN) {
        expect(report.edits).toMatchObject([{ cell: TOTAL, from: printed, to: printed - 10 }]);
        expect(report.cells).toMatchObject({ [TOTAL]: { state: 'edited', raw: String(printed) } });
        expect(
          report.findings.filter(({ corrected }) => corrected === undefined).length,
        ).toBeLessThan(other?.findings.length ?? 0);
        expect(report.findings.filter(({ resolution }) => resolution === 'fixed')).toMatchObject([
          { corrected: [{ cell: TOTAL, from: printed, to: printed - 10 }] },
          {},
          {},
        ]);
      } else {
        expect(report).toEqual(other);
      }
    });

    await page.close();
    const second = await openPage();
    await goTo(second, '导入');
    await second.getByRole('button', { name: '清空全部' }).click();
    await second.getByRole('button', { name: '清空', exact: true }).click();
    await giveFiles(second, [{ name: 'gouji-reports.json', bytes: Buffer.from(text) }]);
    await waitUntilRead(second, 1);
    expect(await downloadJson(second)).toBe(text);
  });

  test('the samples load, and a decision with a note is kept', async () => {
    const { page } = journey();
    await page.getByRole('button', { name: '载入示例' }).click();
    await waitUntilRead(page, samples.length);
    await goTo(page, '核对');
    await openReport(page, TOWN);
    await page.getByRole('button', { name: /「行政复议·总计」印的是/ }).click();
    await page.getByLabel('说明（可不填）').fill('原件如此');
    await page.getByRole('button', { name: '原文如此', exact: true }).click();
    // The decision went on to the next finding.
    await page.getByText('✓ 原文如此：原件如此').waitFor();
    await page.getByRole('tab', { name: '四 复议诉讼' }).click();
    const mark = (): Promise<string | null> =>
      cell(page, 'disputes.review.total').getAttribute('data-mark');
    await expect.poll(mark).toBe('doubtful'); // the prose still contradicts the table
    await page.getByRole('button', { name: /没有因政府信息公开引发的行政复议/ }).click();
    await page.getByRole('button', { name: '不予处理', exact: true }).click();
    await page.getByText('✓ 不予处理').waitFor();
    await page.getByRole('tab', { name: '四 复议诉讼' }).click();
    await expect.poll(mark).toBe('accepted');
    await waitUntilSaved(page);
    await page.reload();
    await goTo(page, '核对');
    await openReport(page, TOWN);
    await page.getByText('✓ 原文如此：原件如此').waitFor();
  });

  test('the grid has the habits of a spreadsheet', async () => {
    const { page } = journey();
    await giveFiles(page, samples.slice(0, 1));
    await waitUntilRead(page, 1);
    await goTo(page, '核对');
    await page.getByRole('tab', { name: '三 申请处理' }).click();
    const start = cell(page, 'requests.received.naturalPerson');
    await start.click();
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => (document.activeElement as HTMLElement).dataset['cell']);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('requests.carriedIn.business');
    await page.keyboard.press('End');
    expect(await focused()).toBe('requests.carriedIn.total');
    await page.keyboard.press('Control+Home');
    expect(await focused()).toBe('requests.received.naturalPerson');
    const before = await start.textContent();
    await page.keyboard.press('F2');
    await page.keyboard.type('9');
    await page.keyboard.press('Escape');
    expect(await start.textContent()).toBe(before);
    await page.keyboard.type('十');
    expect(await start.textContent()).toBe(before);
    await page.keyboard.press('F2');
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(`「${before}x」不是数字`).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    expect(await start.textContent()).toBe(before); // emptied: only the struck original is left
    expect(await start.getAttribute('data-state')).toBe('edited');
    await page.keyboard.press('Control+z');
    expect(await start.getAttribute('data-state')).toBe('read');
    await page.keyboard.press('Tab'); // the table is one stop
    expect(await focused()).toBeUndefined();
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('requests.received.naturalPerson');
  });
});
