/** The grid as a spreadsheet: ranges, copy and paste from and to Excel, fill, blank, one undo each. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import {
  axeFinds,
  cell,
  downloadJson,
  giveFiles,
  goTo,
  useJourney,
  waitForDialogFocus,
  waitUntilRead,
} from './support.ts';

const journey = useJourney();
// The city's office of 2022: the form of 2021, all sums hold.
const samples = makeSamples().slice(2, 3);
const COLUMNS = ['naturalPerson', 'business', 'research'] as const;
const at = (row: string, column: string): string => `requests.${row}.${column}`;
let page: Page;

const status = (): Promise<string | null> =>
  page.getByRole('status', { name: '选区' }).textContent();
const selected = (): Promise<number> => page.locator('[data-cell][aria-selected="true"]').count();
const cursor = (): Promise<string | null> =>
  page.locator('[data-cursor]').getAttribute('data-cell');
/** What a cell shows now, without the struck original. */
const shown = (id: string): Promise<string> =>
  cell(page, id).evaluate((element) =>
    [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
  );
const shownIn = (row: string): Promise<string[]> =>
  Promise.all(COLUMNS.map((column) => shown(at(row, column))));

/** What Ctrl+V gives the page when Excel or WPS filled the clipboard. */
async function paste(text: string, html = ''): Promise<void> {
  await page.evaluate(
    (data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data.text);
      if (data.html !== '') clipboardData.setData('text/html', data.html);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    { text, html },
  );
}

beforeEach(async () => {
  const { context } = journey();
  page = journey().page;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await giveFiles(page, samples);
  await waitUntilRead(page, 1);
  await goTo(page, '核对');
  await page.getByRole('tab', { name: '三 申请处理' }).click();
});

test('ranges by keys, by Shift and click, by dragging; count and sum are said', async () => {
  await cell(page, at('granted', 'naturalPerson')).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await selected()).toBe(4);
  const figures = await page.locator('[data-cell][aria-selected="true"]').allTextContents();
  const sum = figures.reduce((total, text) => total + Number(text), 0);
  expect(await status()).toContain('选中 2 行 × 2 列');
  expect(await status()).toContain(`计数 4求和 ${sum}`);
  for (const key of ['Enter', 'Enter']) await page.keyboard.press(key);
  expect([await cursor(), await selected()]).toEqual([at('granted', 'business'), 4]);
  await page.keyboard.press('Escape');
  expect(await selected()).toBe(1);

  await cell(page, at('received', 'naturalPerson')).click();
  await cell(page, at('carriedIn', 'total')).click({ modifiers: ['Shift'] });
  expect(await selected()).toBe(14);

  await cell(page, at('granted', 'business')).hover();
  await page.mouse.down();
  await cell(page, at('partial', 'research')).hover();
  await page.mouse.up();
  expect(await status()).toContain('选中 2 行 × 2 列');
  await page.keyboard.press('Control+a');
  expect(await status()).toContain('选中 25 行 × 7 列');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  expect(await selected()).toBe(7);
  expect(await axeFinds(page, '[role=grid]')).toEqual([]);
});

test('copy and paste within the table, then a blanked range; each one undo', async () => {
  const before = await shownIn('granted');
  const target = await shownIn('denied.enforcementFile');
  await cell(page, at('granted', 'naturalPerson')).click();
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Control+c']) {
    await page.keyboard.press(key);
  }
  expect(await status()).toContain('已复制 3 格');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trimEnd()).toBe(before.join('\t'));
  await cell(page, at('denied.enforcementFile', 'naturalPerson')).click();
  await page.keyboard.press('Control+v');
  await page.getByText('已粘贴，改了').waitFor();
  expect(await shownIn('denied.enforcementFile')).toEqual(before);
  expect(await selected()).toBe(3);
  await page.keyboard.press('Delete');
  expect(await shownIn('denied.enforcementFile')).toEqual(['', '', '']);
  await page.keyboard.press('Control+z');
  expect(await shownIn('denied.enforcementFile')).toEqual(before);
  await page.keyboard.press('Control+z');
  expect(await shownIn('denied.enforcementFile')).toEqual(target);
});

describe('paste from Excel', () => {
  test('plain figures go in at once: separators, full width, CRLF, quotes, reason', async () => {
    await cell(page, at('granted', 'naturalPerson')).click();
    await page.getByLabel('修改理由（可不填）').fill('按更正稿');
    await page.keyboard.press('Enter');
    await paste('"1,234"\t５６\t"7\n"\r\n8\t9\t10\r\n');
    expect(await shownIn('granted')).toEqual(['1234', '56', '7']);
    expect(await shownIn('partial')).toEqual(['8', '9', '10']);
    const { edits } = (JSON.parse(await downloadJson(page)) as { reports: { edits: object[] }[] })
      .reports[0] ?? { edits: [] };
    expect(edits[0]).toMatchObject({ cell: at('granted', 'naturalPerson'), to: 1234 });
    expect(edits).toEqual(edits.map((edit) => ({ ...edit, by: 'paste', note: '按更正稿' })));
  });

  test('merged cells and what is no figure are shown first; cancel leaves all as it was', async () => {
    const before = [await shownIn('granted'), await shownIn('partial')];
    const html =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><style>td{mso-number-format:General}</style>' +
      '<body style="color:red"><table><!--StartFragment--><tr height=19 style=\'height:14.25pt\'><td colspan=2>41</td><td>若干</td></tr>' +
      '<tr><td>3<br>件</td><td>2</td><td>1（转办）</td></tr><!--EndFragment--></table></body></html>';
    await cell(page, at('granted', 'naturalPerson')).click();
    await paste('41\t\t若干\r\n', html);
    const dialog = page.getByRole('dialog', { name: '粘贴前请看一下' });
    await dialog.waitFor();
    const text = await dialog.textContent();
    for (const part of ['2 行 × 3 列', '1 格在合并单元格里', '不是数字', '1（请核对）']) {
      expect(text).toContain(part);
    }
    expect(await axeFinds(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect([await shownIn('granted'), await shownIn('partial')]).toEqual(before);
    const isBack = (): Promise<boolean> =>
      cell(page, at('granted', 'naturalPerson')).evaluate(isFocused);
    await expect.poll(isBack).toBe(true);

    await paste('', html);
    await dialog.waitFor();
    await waitForDialogFocus(page);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await shownIn('granted')).toEqual(['41', before[0]?.[1], before[0]?.[2]]);
    expect(await shownIn('partial')).toEqual(['3', '2', '1']);
    await expect.poll(isBack).toBe(true);
    await page.keyboard.press('Control+z');
    expect([await shownIn('granted'), await shownIn('partial')]).toEqual(before);
  });

  test('a table with its labels finds its place', async () => {
    await page.getByRole('tab', { name: '四 复议诉讼' }).click();
    await cell(page, 'disputes.litigationDirect.other').click();
    const heads = Array.from({ length: 15 }, () => '结果维持').join('\t');
    const figures = Array.from({ length: 15 }, (_, index) => index + 1).join('\t');
    await paste(`${heads}\r\n${figures}\r\n`);
    await page.getByText('上面 1 行、左边 0 列是表头文字').waitFor();
    await page.getByRole('button', { name: /^粘贴 \d+ 格$/ }).click();
    await expect.poll(() => shown('disputes.review.upheld')).toBe('1');
    expect(await shown('disputes.litigationAfterReview.total')).toBe('15');
  });
});

test('fill down and right, one entry for a range, arrows end typing', async () => {
  await cell(page, at('granted', 'naturalPerson')).click();
  await page.keyboard.type('33');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('44');
  await page.keyboard.press('Enter');
  await cell(page, at('granted', 'naturalPerson')).click();
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown', 'Control+d']) {
    await page.keyboard.press(key);
  }
  expect((await shownIn('partial')).slice(0, 2)).toEqual(['33', '44']);
  await page.keyboard.press('Control+r');
  expect((await shownIn('partial')).slice(0, 2)).toEqual(['33', '33']);
  await page.keyboard.type('5');
  await page.keyboard.press('Control+Enter');
  expect((await shownIn('granted')).slice(0, 2)).toEqual(['5', '5']);
  expect((await shownIn('partial')).slice(0, 2)).toEqual(['5', '5']);
  await page.keyboard.press('Control+z');
  expect((await shownIn('partial')).slice(0, 2)).toEqual(['33', '33']);
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
