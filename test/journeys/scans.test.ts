/** Pictures of reports: read in the page while all else goes on, compared by keyboard, stopped and begun anew. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encodeText } from '../support/encode.ts';
import { FIXTURE_REPORT } from '../support/fixture-report.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import {
  axeFinds,
  cell,
  downloadJson,
  giveFiles,
  goTo,
  reportItem,
  useJourney,
} from './support.ts';
import type { TestFile } from './support.ts';

const journey = useJourney();
const PHOTO = new Uint8Array(readFileSync('test/fixtures/scan/photo.jpg'));
const photo: TestFile = { name: '照片.jpg', bytes: PHOTO };
const TOTAL = FIXTURE_REPORT.figures['disputes.review.total'];
/** The figure that is rubbed on it. */
const RUBBED = 'requests.denied.stateSecret.nonprofit';

/** Of another agency, title and table 4, and title and headings: they are read in a moment. */
const PART = new Uint8Array(readFileSync('test/fixtures/scan/part.jpg'));
const BARE = new Uint8Array(readFileSync('test/fixtures/scan/bare.jpg'));

/** What comes after the end of a picture is passed over. */
function pictureAs(name: string, bytes: Uint8Array): TestFile {
  return { name, bytes: Uint8Array.from([...bytes, ...encodeText(name, 'utf-8')]) };
}

/** A picture as WebP, written by the browser. */
async function bareAsWebp(page: Page): Promise<TestFile> {
  const bytes = await page.evaluate(
    async (jpeg) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(jpeg)]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [...BARE],
  );
  return { name: '照片.webp', bytes: Uint8Array.from(bytes) };
}

/** A page of text in which a picture stands for table 4. */
function pageWithPicture(): TestFile {
  const text = [
    '星河市档案局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '四、行政复议、行政诉讼情况',
  ]
    .map((line) => `<p>${line}</p>`)
    .join('');
  const picture = `<img src="data:image/jpeg;base64,${Buffer.from(PART).toString('base64')}">`;
  const html = `<meta charset="utf-8">${text}${picture}<p>五、存在的主要问题</p>`;
  return { name: '网页.html', bytes: encodeText(html, 'utf-8') };
}

function textReport(number: number): TestFile {
  const agency = `星河市第${number}街道办事处`;
  const report = inventReport(createRandom(number), { agency, year: 2022 });
  return { name: `${agency}.txt`, bytes: encodeText(toText(layOut(report), 'tabs'), 'utf-8') };
}

/** Milliseconds: a page takes some seconds where nothing else is done, which in the tests is never so. */
const PATIENCE = 150_000;

interface Downloaded {
  readonly reports: readonly {
    readonly tables: Readonly<
      Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
    >;
    readonly cells: Readonly<
      Record<string, { readonly state: string; readonly confidence?: number }>
    >;
    readonly findings: readonly { readonly rule: string; readonly resolution: string }[];
    readonly confirmed?: readonly string[];
  }[];
}

const isInDoubt = (page: Page): Promise<boolean> =>
  page.getByText(/· [1-9]\d* 个没把握 ·/).isVisible();

test(
  'a photograph stopped in the middle is given again with nineteen files, which are read meanwhile, and becomes clean JSON by keyboard',
  { timeout: 2 * PATIENCE },
  async () => {
    const { page } = journey();
    await giveFiles(page, [photo]);
    await page.getByText('第 1 页，共 1 页').waitFor();
    await page.getByRole('button', { name: '停止读取' }).click();
    await page.getByText('已停止，读完的都已保留').waitFor();
    expect(await page.getByText('第 1 页，共 1 页').count()).toBe(0);
    await page.getByText('还没有报告').waitFor();

    await readAmongOthers(page);
    await goTo(page, '核对');
    await compareByKeyboard(page);
    const json = JSON.parse(await downloadJson(page)) as Downloaded;
    const [report] = json.reports;
    for (const [id, figure] of Object.entries(FIXTURE_REPORT.figures)) {
      const [table = '', ...rest] = id.split('.');
      if (table === 'proactive') continue;
      const [row, column = ''] = [rest.slice(0, -1).join('.'), rest.at(-1)];
      expect([id, report?.tables[table]?.[row]?.[column]]).toEqual([id, figure]);
    }
    const left = report?.findings.filter(
      ({ rule, resolution }) => rule.startsWith('read-figure-') && resolution === 'open',
    );
    expect(left).toEqual([]);
    // Of two pictures that are one file, and of one among text.
    for (const at of [2, 4])
      expect(json.reports[at]?.tables['disputes']?.['review']?.['total']).toBe(TOTAL);
    await lookAmongText(page);
  },
);

/** Of twenty files five have pictures: fifteen are read while those wait, and then they are read to the end. */
async function readAmongOthers(page: Page): Promise<void> {
  const pictures = [
    photo,
    pictureAs('甲.jpg', BARE),
    // Running numbers: they are one file.
    pictureAs('第1页.jpg', BARE),
    pictureAs('第2页.jpg', PART),
    await bareAsWebp(page),
    pageWithPicture(),
  ];
  const texts = Array.from({ length: 15 }, (_, i) => textReport(i + 1));
  // Each of these is seen for a while only: one looks for all of them from the start.
  await Promise.all([
    page.getByText('已读 15 / 20 个文件').waitFor(),
    page
      .getByText(/还有 [1-5] 份图片等着认|正在准备认图/)
      .first()
      .waitFor(),
    page.getByRole('button', { name: '去核对 15 份报告' }).waitFor(),
    giveFiles(page, [...pictures, ...texts]),
  ]);
  await page.getByText('已读 20 / 20 个文件').waitFor({ timeout: PATIENCE });
  await page.getByRole('button', { name: '去核对 20 份报告' }).waitFor();
  await page.getByText('第1页.jpg – 第2页.jpg').waitFor();
}

async function compareByKeyboard(page: Page): Promise<void> {
  await reportItem(page, '星河市教育局').click();
  await page.getByRole('heading', { name: '星河市教育局 2023' }).waitFor();

  // The finding of the rubbed figure, by F8: the print stands beside the findings, F6 goes there.
  const panel = page.getByRole('region', { name: '这一格在图上' });
  for (let step = 0; step < 30; step++) {
    if (await panel.getByText('没把握', { exact: true }).isVisible()) break;
    await page.keyboard.press('F8');
  }
  await panel.getByRole('img', { name: '图上印的：认成 8' }).waitFor();
  const source = page.getByRole('region', { name: '原文' });
  await source.getByRole('img', { name: '第 1 页' }).waitFor();
  await expect
    .poll(() => source.locator('[aria-current="true"]').getAttribute('data-partner'))
    .toBe(RUBBED);
  expect(await axeFinds(page, '[data-pane="findings"]')).toEqual([]);

  await page.getByRole('tab', { name: '同字并看' }).click();
  const crop = page.locator(`[data-crop="${RUBBED}"]`);
  await crop.waitFor();
  expect(await axeFinds(page, '[data-pane="tables"]')).toEqual([]);
  await crop.focus();
  await page.keyboard.press('3');
  await page.getByRole('gridcell', { name: /社会公益组织.* 8 改成 3/ }).waitFor();
  await crop.focus();
  await page.keyboard.press('8');
  for (let step = 0; step < 30 && (await isInDoubt(page)); step++)
    await page.keyboard.press('Enter');

  // Only what is seen of the sheet stands in the page; the keys walk all of it.
  const rows = await page.getByRole('grid').getAttribute('aria-rowcount');
  await page.keyboard.press('Control+End');
  const last = page.locator(`[role="row"][aria-rowindex="${rows}"] [role="gridcell"]:focus`);
  await last.waitFor();
  await page.keyboard.press('Space');
  await page.getByText('选中 1 格').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Home');
  await page.locator('[aria-rowindex="2"] [aria-colindex="1"]:focus').waitFor();
}

/** What was read on a picture among text stands in its source as a picture, its figures framed. */
async function lookAmongText(page: Page): Promise<void> {
  await reportItem(page, '星河市档案局').click();
  await page.getByRole('tab', { name: '四 复议诉讼' }).click();
  await cell(page, 'disputes.review.total').click();
  const source = page.getByRole('region', { name: '原文' });
  await source.getByRole('img', { name: '第 1 张图' }).waitFor();
  await source.locator('[aria-current="true"][data-partner="disputes.review.total"]').waitFor();
  await source.getByText('五、存在的主要问题').waitFor();
  const panel = page.getByRole('region', { name: '这一格在图上' });
  await panel.getByRole('img', { name: `图上印的：认成 ${TOTAL}` }).waitFor();
}

test('where the server forbids wasm the file says so, and nothing is fetched for it', async () => {
  const { page, context } = journey();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await context.route(/parse\.worker/, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.reload();
  await giveFiles(page, [photo]);
  await page.getByText('这里不允许运行认图的程序').waitFor();
  expect(asked.filter((url) => url.includes('/ocr/'))).toEqual([]);
});
