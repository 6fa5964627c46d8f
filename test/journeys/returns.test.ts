/**
 * The clerk's loop in the page: three reports of sixty go back with letters and marked files; two come
 * again, one of them changed more than was asked; the ledger knows, also after a reload and as JSON.
 */
import { unzipSync, strFromU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readFile } from '../../src/readers/index.ts';
import { inventReport } from '../support/invent-report.ts';
import type { InventedReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toDocx } from '../support/to-docx.ts';
import { toPdfPages } from '../support/to-pdf.ts';
import { toText } from '../support/to-text.ts';
import { writePdf } from '../support/write-pdf.ts';
import {
  downloadJson,
  giveFiles,
  goTo,
  openReport,
  reportItem,
  useJourney,
  waitForFocus,
  waitUntilRead,
  waitUntilSaved,
  axeFinds,
} from './support.ts';
import type { TestFile } from './support.ts';

const journey = useJourney();
const TOTAL = 'requests.total.total';
const PARTIAL = 'requests.partial.naturalPerson';
const OWN_WORDS = '请与台账逐条核对后更正。';
const [WORD, PDF, TEXT] = ['星河市教育局', '星河市水务局', '星河市财政局'] as const;

function invent(agency: string, seed: number): InventedReport {
  return inventReport(createRandom(seed), { agency, year: 2022 });
}

function wrong(report: InventedReport): InventedReport {
  const { figures } = report;
  return { ...report, figures: { ...figures, [TOTAL]: (figures[TOTAL] ?? 0) + 10 } };
}

const docx = (name: string, report: InventedReport): TestFile => ({
  name,
  bytes: toDocx(layOut(report)),
});
const text = (name: string, report: InventedReport): TestFile => ({
  name,
  bytes: new TextEncoder().encode(toText(layOut(report), 'tabs')),
});
const pdf = (name: string, report: InventedReport): TestFile => ({
  name,
  bytes: writePdf({ pages: toPdfPages(layOut(report)) }),
});

const word = invent(WORD, 1);
const water = invent(PDF, 2);
const BATCH: readonly TestFile[] = [
  docx('教育局.docx', wrong(word)),
  pdf('水务局.pdf', wrong(water)),
  text('财政局.txt', wrong(invent(TEXT, 3))),
  ...Array.from({ length: 57 }, (_, index) =>
    text(`${index}.txt`, invent(`第${index + 1}局`, 10 + index)),
  ),
];

/** All findings of the report, by the key that goes on to the next. */
async function sendBack(page: Page, agency: string): Promise<void> {
  await openReport(page, agency);
  const done = page.getByText('这份到底了');
  await page.keyboard.press('F8');
  for (let count = 0; count < 20 && !(await done.isVisible()); count++) {
    await page.keyboard.press('F7');
  }
  await done.waitFor();
}

/** The letter as it will leave, and a point of it in other words. */
async function reword(page: Page): Promise<void> {
  await page.getByRole('list', { name: '退回的单位' }).getByRole('button', { name: WORD }).click();
  const letter = page.getByRole('article', { name: '退回单' });
  await letter.getByText(`《${WORD} 2022 年`).waitFor();
  await letter.getByText('2026 年 2 月 10 日').waitFor();
  await letter.getByLabel('第 1 处请该单位怎样办').fill(OWN_WORDS);
}

async function saveReturns(
  page: Page,
  look?: (page: Page) => Promise<void>,
): Promise<Record<string, Uint8Array>> {
  await page.getByRole('button', { name: /^退回单 \d+ 家$/ }).click();
  await page.getByLabel('落款').fill('星河市政府办公室');
  await page.getByLabel('限期').fill('2026 年 2 月 10 日');
  await look?.(page);
  expect(await axeFinds(page)).toEqual([]);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /存成 ZIP$/ }).press('Enter');
  const chunks: Buffer[] = [];
  for await (const chunk of await (await waiting).createReadStream()) {
    chunks.push(Buffer.from(chunk as Uint8Array));
  }
  await page.getByText(/^已存为「退回单-.*\.zip」/).waitFor();
  await waitForFocus(page);
  await page.keyboard.press('Escape');
  return unzipSync(new Uint8Array(Buffer.concat(chunks)));
}

async function wordsOf(bytes: Uint8Array | undefined): Promise<string> {
  const read = await readFile(bytes ?? new Uint8Array());
  return read.kind === 'document' ? JSON.stringify(read.document) : '';
}

test('three reports go back, two come again', { timeout: 240_000 }, async () => {
  const { page } = journey();
  await giveFiles(page, BATCH);
  await waitUntilRead(page, BATCH.length);
  await goTo(page, '核对');
  for (const agency of [WORD, PDF, TEXT]) await sendBack(page, agency);
  await waitUntilSaved(page);

  const files = await saveReturns(page, reword);
  expect(Object.keys(files).sort()).toEqual(
    [
      `${WORD}/退回单.docx`,
      `${WORD}/教育局-退回批注.docx`,
      `${PDF}/退回单.docx`,
      `${PDF}/水务局-退回批注.pdf`,
      `${TEXT}/退回单.docx`,
      `${TEXT}/标注页.html`,
      '台账.xlsx',
    ].sort(),
  );
  const printed = String((word.figures[TOTAL] ?? 0) + 10);
  const letter = await wordsOf(files[`${WORD}/退回单.docx`]);
  for (const words of [WORD, '教育局.docx', printed, '星河市政府办公室', '2 月 10 日', OWN_WORDS])
    expect(letter).toContain(words);
  const marked = unzipSync(files[`${WORD}/教育局-退回批注.docx`] ?? new Uint8Array());
  const comments = strFromU8(marked['word/comments.xml'] ?? new Uint8Array());
  for (const words of ['退回更正 1', OWN_WORDS]) expect(comments).toContain(words);
  const original = unzipSync(BATCH[0]?.bytes ?? new Uint8Array());
  for (const part of Object.keys(original).filter((name) => !/document\.xml|rels|Types/.test(name)))
    expect(marked[part]).toEqual(original[part]);
  const own = BATCH[1]?.bytes ?? new Uint8Array();
  const notes = files[`${PDF}/水务局-退回批注.pdf`] ?? new Uint8Array();
  expect(notes.subarray(0, own.length)).toEqual(own);
  expect(await wordsOf(files['台账.xlsx'])).toContain('已退回，等重报');

  // Corrected versions: one as asked, one with a figure changed in silence.
  const more = { ...water.figures, [PARTIAL]: (water.figures[PARTIAL] ?? 0) + 3 };
  await giveFiles(page, [
    docx('教育局（改）.docx', word),
    pdf('水务局（改）.pdf', { ...water, figures: more }),
  ]);
  await goTo(page, '导入');
  await page.getByText('读取完成').waitFor();
  await goTo(page, '核对');
  for (const [agency, file, unasked] of [
    // The prose of these reports counts what the tables sum up, so it changes with them.
    [WORD, '教育局（改）.docx', '0 格 1 处文字'],
    [PDF, '水务局（改）.pdf', '1 格 1 处文字'],
  ] as const) {
    await page.getByLabel('按单位、年度、文件名查找').fill(agency);
    await page.locator(`button[title="${file}"]`).click();
    await page.getByRole('button', { name: '逐条对照' }).click();
    const versions = page.getByRole('region', { name: '新版对旧版' });
    await versions.getByText(unasked).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await versions.getByRole('button', { name: '替换旧版' }).press('Enter');
    await page.getByText('同一单位、同一年度').waitFor({ state: 'detached' });
  }
  await waitUntilSaved(page);

  await page.reload();
  await goTo(page, '核对');
  await page.getByLabel('按单位、年度、文件名查找').fill(WORD);
  await reportItem(page, WORD).first().waitFor();
  await expect.poll(() => reportItem(page, WORD).count()).toBe(1);
  const ledger = await wordsOf((await saveReturns(page))['台账.xlsx']);
  expect(ledger).toMatch(/已改正 \d+ 处/);
  expect(ledger).toContain('另有 2 处未要求而改');

  // On the screen of the batch: who is waited for, and what came again.
  await goTo(page, '汇总');
  await page.getByRole('tab', { name: /^未报送/ }).click();
  await page.getByText('退回 3 家，已重报 2 家').waitFor();
  const lineOf = (unit: string) => page.getByRole('row').filter({ hasText: unit }).first();
  await lineOf(TEXT).getByText('今天退回，等重报').waitFor();
  await lineOf(WORD)
    .getByText(/重报 · 改了 \d+ 处/)
    .waitFor();
  await lineOf(PDF).getByText('另有 2 处未要求而改动').waitFor();
  expect(await axeFinds(page)).toEqual([]);
  await lineOf(PDF).getByRole('button', { name: '逐条对照' }).click();
  await page.getByRole('region', { name: '新版对旧版' }).waitFor();

  const exported = JSON.parse(await downloadJson(page)) as {
    readonly reports: {
      readonly source: { readonly name: string };
      readonly replaces?: string[];
    }[];
  };
  expect(exported.reports).toHaveLength(BATCH.length + 2);
  expect(exported.reports.filter(({ replaces }) => replaces !== undefined)).toHaveLength(2);
});

test('checked reports are decided together, go back together, and all of it is taken back', async () => {
  const { page } = journey();
  await giveFiles(page, BATCH.slice(0, 6));
  await waitUntilRead(page, 6);
  await goTo(page, '核对');
  for (const agency of [WORD, PDF]) {
    await page.getByRole('checkbox', { name: `勾选 ${agency} 2022` }).press('Space');
  }
  const bar = page.getByRole('group', { name: '对勾选的报告' });
  await bar.getByText('已勾选 2 份').waitFor();
  await expect.poll(() => bar.getByRole('button', { name: '退回单…' }).isDisabled()).toBe(true);

  const decide = async (): Promise<void> => {
    await bar.getByRole('button', { name: '一起处理…' }).press('Enter');
    await page.getByLabel('说明，写进每一条').fill(OWN_WORDS);
    expect(await axeFinds(page)).toEqual([]);
    await page.getByRole('button', { name: /^处理 \d+ 条$/ }).press('Enter');
    await page.getByText(/^已处理 2 份报告的 \d+ 条问题。$/).waitFor();
  };
  await decide();
  await page.getByRole('button', { name: '全部撤销' }).press('Enter');
  await page.getByText('已全部撤销。').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^退回单 \d+ 家$/ }).waitFor({ state: 'detached' });

  await decide();
  await page.keyboard.press('Escape');
  await bar.getByRole('button', { name: '退回单…' }).press('Enter');
  await page.getByRole('heading', { name: '退回 2 家' }).waitFor();
  await page.getByRole('article', { name: '退回单' }).getByText(OWN_WORDS).first().waitFor();
  await page.keyboard.press('Escape');

  await bar.getByRole('button', { name: '下载…' }).press('Enter');
  const scope = page.getByRole('radio', { name: '勾选的 2 份' });
  await expect.poll(async () => (await scope.count()) > 0 && (await scope.isChecked())).toBe(true);
  await page.keyboard.press('Escape');
  await bar.getByRole('button', { name: '移出' }).press('Enter');
  await page.getByRole('dialog').getByText('移出 2 份报告？').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '移出' }).press('Enter');
  await bar.waitFor({ state: 'detached' });
  await waitForFocus(page);
  expect(await reportItem(page, WORD).count()).toBe(0);
});
