/** What arrives on the page: good and bad files together, folders of many, pasted text. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { encodeText } from '../support/encode.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';
import { toText } from '../support/to-text.ts';
import {
  cell,
  dropFiles,
  giveFiles,
  goTo,
  openReport,
  useJourney,
  waitForDialogFocus,
  waitUntilListening,
  waitUntilRead,
  waitUntilSaved,
} from './support.ts';
import type { TestFile } from './support.ts';

const journey = useJourney();

function textReport(seed: number, agency: string): TestFile {
  const report = inventReport(createRandom(seed), { agency, year: 2022 });
  return { name: `${agency}.txt`, bytes: encodeText(toText(layOut(report), 'tabs'), 'utf-8') };
}

describe('files', () => {
  test('the batch has a name; files without a report leave the list together', async () => {
    const { page } = journey();
    const empty = new Uint8Array();
    await giveFiles(page, [
      textReport(1, '星河市教育局'),
      { name: '空一.txt', bytes: empty },
      { name: '空二.txt', bytes: empty },
    ]);
    await waitUntilRead(page, 3);
    await page.getByRole('button', { name: '给这一批起个名字' }).click();
    await page.keyboard.type('不要的');
    await page.keyboard.press('Escape');
    const name = page.getByRole('button', { name: '给这一批起个名字' });
    await expect.poll(() => name.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: '这一批的名字' }).fill('星河市年报');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '星河市年报' }).waitFor();

    const results = page.getByRole('region', { name: '读取结果' }).getByRole('listitem');
    await page.getByRole('button', { name: /^不再列出这 2 个/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '不再列出', exact: true }).click();
    await expect.poll(() => results.count()).toBe(1);
    await results.getByText('星河市教育局', { exact: true }).waitFor();
    await waitUntilSaved(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '星河市年报' }).waitFor();
  });

  test('bad ones say why; the rest go on', async () => {
    const { page } = journey();
    const good = textReport(1, '星河市教育局');
    const half = Buffer.from(good.bytes).toString('utf8');
    await giveFiles(page, [
      { name: '空.txt', bytes: new Uint8Array() },
      {
        name: '照片.txt',
        bytes: Uint8Array.from([
          ...Buffer.from('GIF89a'),
          ...Array.from({ length: 400 }, (_, i) => (i * 31) % 256),
        ]),
      },
      { name: '通知.html', bytes: encodeText('<h1>放假通知</h1><p>春节放假。</p>', 'utf-8') },
      good,
      { name: '又一份😀.txt', bytes: good.bytes },
      { name: '半份.txt', bytes: encodeText(half.slice(0, half.length / 2), 'utf-8') },
      textReport(2, '星河市民政局'),
    ]);
    await waitUntilRead(page, 7);
    const results = page.getByRole('region', { name: '读取结果' });
    for (const text of [
      '「空.txt」文件是空的',
      '「照片.txt」文件内容不是本工具能读的格式（GIF 图片）',
      '「通知.html」没有找到',
      '「又一份😀.txt」与已放入的文件内容完全相同（「星河市教育局.txt」）',
    ]) {
      await results.getByText(text).waitFor();
    }
    await page.getByText('3 个没有读出').waitFor();
    await page.getByText('1 份重复，未计入').waitFor();
    const rows = results.getByRole('listitem');
    expect((await rows.allTextContents()).map((text) => /^[!=]/.exec(text)?.[0])).toEqual([
      '!',
      '!',
      '!',
      '=',
      undefined,
      undefined,
      undefined,
    ]);
    await results.getByRole('button', { name: '不再列出「通知.html」' }).click();
    await expect.poll(() => rows.count()).toBe(6);
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('group');
    expect(await results.getByRole('button', { name: /星河市.*局/ }).count()).toBe(3);
  });

  test('of a folder every file is read or named', async () => {
    const { page } = journey();
    const folder = mkdtempSync(join(tmpdir(), 'folder-'));
    const report = textReport(1, '星河市教育局');
    const given: readonly (readonly [string, Uint8Array])[] = [
      [report.name, report.bytes],
      ['空.txt', new Uint8Array()],
      ['程序.exe', encodeText('MZ\0\0', 'utf-8')],
      ['.DS_Store', encodeText('x', 'utf-8')],
      ['~$甲.docx', encodeText('x', 'utf-8')],
      ['Thumbs.db', encodeText('x', 'utf-8')],
    ];
    for (const [name, bytes] of given) writeFileSync(join(folder, name), bytes);
    await page.setInputFiles('input[webkitdirectory]', folder);
    await waitUntilRead(page, 3);
    await page.getByText('2 个没有读出').waitFor();
    const line = await page.getByText(/^另有 \d+ 个没有读：/).textContent();
    expect(line).toMatch(/^另有 3 个没有读：.*（隐藏文件或临时文件）$/);
    for (const name of ['.DS_Store', '~$甲.docx', 'Thumbs.db']) {
      expect(line).toContain(`${basename(folder)}/${name}」`);
    }
    // A drop of nothing else is not passed over in silence.
    await dropFiles(page, [{ name: '~$乙.docx', bytes: encodeText('x', 'utf-8') }]);
    await page.getByText('另有 1 个没有读：「~$乙.docx」（隐藏文件或临时文件）').waitFor();
  });

  test('five hundred at once: progress, a list that scrolls, cancel in the middle', async () => {
    const { page } = journey();
    // It may be gone before one looks.
    const progress = page.getByRole('progressbar').waitFor();
    const many = Array.from({ length: 500 }, (_, i) => textReport(i, `星河市第${i + 1}街道办事处`));
    await giveFiles(page, many);
    await progress;
    const list = page.getByRole('region', { name: '报告', exact: true });
    const find = (text: string): Promise<void> =>
      list.getByLabel('按单位、年度、文件名查找').fill(text);
    // What is chosen while others are still read stays on the desk.
    await goTo(page, '核对');
    await find('第7街道');
    await openReport(page, '星河市第7街道办事处');
    await goTo(page, '导入');
    await waitUntilRead(page, 500);
    await goTo(page, '核对');
    await page.getByRole('heading', { name: '星河市第7街道办事处 2022' }).waitFor();
    await find('第477街道');
    await openReport(page, '星河市第477街道办事处');

    await goTo(page, '导入');
    await giveFiles(
      page,
      Array.from({ length: 300 }, (_, i) => textReport(9000 + i, `星河市第${i + 1}社区`)),
    );
    await page.getByRole('button', { name: '停止读取' }).click();
    await page.getByText('已停止，读完的都已保留').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });
});

/** What Ctrl+V gives the page in engines that aim it at the page, not at what has the focus. */
async function pasteOnPage(page: Page, type: string, content: string): Promise<void> {
  await waitUntilListening(page);
  await page.evaluate(
    ([kind, data]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(kind ?? '', data ?? '');
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [type, content],
  );
}

describe('pasting', () => {
  const report = inventReport(createRandom(3), { agency: '星河市水务局', year: 2021 });
  const text = toText(layOut(report), 'tabs');

  test.each([
    ['text/plain', text],
    ['text/html', toHtml(layOut(report))],
  ])('%s counts as a file', async (type, content) => {
    const { page } = journey();
    await pasteOnPage(page, type, content);
    await waitUntilRead(page, 1);
    await page.getByRole('button', { name: /星河市水务局/ }).waitFor();
    await page.getByText(/粘贴的内容 1\.(?:txt|html)/).waitFor();
  });

  test('what is worked on stays: cells take theirs, fields and windows too, else it is asked', async () => {
    const { page } = journey();
    await giveFiles(page, [textReport(4, '星河市财政局')]);
    await waitUntilRead(page, 1);
    await goTo(page, '核对');
    await page.getByRole('tab', { name: '三 申请处理' }).click();
    const question = page.getByRole('dialog', { name: '把粘贴的内容读作报告？' });
    const desk = page.getByRole('heading', { name: '星河市财政局 2022' });

    await cell(page, 'requests.received.naturalPerson').click();
    await pasteOnPage(page, 'text/plain', '11111\t22222\t33333\t44444\t55555');
    await page.getByText('已粘贴，改了 5 格').waitFor();
    await page.getByLabel('按单位、年度、文件名查找').focus();
    await pasteOnPage(page, 'text/plain', text);
    await page.getByRole('tab', { name: '正文' }).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await waitForDialogFocus(page);
    await pasteOnPage(page, 'text/plain', text);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor({ state: 'detached' });
    expect([await question.count(), await desk.count()]).toEqual([0, 1]);

    await pasteOnPage(page, 'text/plain', text);
    await question.getByRole('button', { name: '取消' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await desk.count()).toBe(1);
    await pasteOnPage(page, 'text/plain', text);
    await question.getByRole('button', { name: '读入' }).click();
    await waitUntilRead(page, 1);
    await page.getByRole('button', { name: /星河市水务局/ }).waitFor();
  });
});
