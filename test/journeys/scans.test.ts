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
import { axeFinds, downloadJson, giveFiles, goTo, useJourney } from './support.ts';
import type { TestFile } from './support.ts';

const journey = useJourney();
const PHOTO = new Uint8Array(readFileSync('test/fixtures/scan/photo.jpg'));
const photo: TestFile = { name: '照片.jpg', bytes: PHOTO };
/** The figure that is rubbed on it. */
const RUBBED = 'requests.denied.stateSecret.nonprofit';

/** Its title and table 4, which is read in a moment. */
const PART = new Uint8Array(readFileSync('test/fixtures/scan/part.jpg'));

/** What comes after the end of a picture is passed over. */
function partAs(name: string): TestFile {
  return { name, bytes: Uint8Array.from([...PART, ...encodeText(name, 'utf-8')]) };
}

/** The picture as WebP, written by the browser. */
async function partAsWebp(page: Page): Promise<TestFile> {
  const bytes = await page.evaluate(
    async (jpeg) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(jpeg)]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [...PART],
  );
  return { name: '照片.webp', bytes: Uint8Array.from(bytes) };
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
  'a photographed report becomes clean JSON by keyboard',
  { timeout: 2 * PATIENCE },
  async () => {
    const { page } = journey();
    await giveFiles(page, [photo]);
    await page.getByText('第 1 页，共 1 页').waitFor();
    await page.getByText('读取完成').waitFor({ timeout: PATIENCE });
    await goTo(page, '核对');
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
    expect(await source.locator('[aria-current="true"]').getAttribute('data-partner')).toBe(RUBBED);
    expect(await axeFinds(page, '[data-pane="findings"]')).toEqual([]);

    await page.getByRole('tab', { name: '同字并看' }).click();
    const crop = page.locator(`[data-crop="${RUBBED}"]`);
    await crop.locator('img').waitFor();
    expect(await axeFinds(page, '[data-pane="tables"]')).toEqual([]);
    await crop.focus();
    await page.keyboard.press('3');
    await page.getByRole('button', { name: /社会公益组织.* 8 改成 3/ }).waitFor();
    await crop.focus();
    await page.keyboard.press('8');
    for (let step = 0; step < 30 && (await isInDoubt(page)); step++)
      await page.keyboard.press('Enter');

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
  },
);

test('stopped in the middle of a page nothing is kept of it, and it can be given again', async () => {
  const { page } = journey();
  await giveFiles(page, [photo]);
  await page.getByText('第 1 页，共 1 页').waitFor();
  await page.getByRole('button', { name: '停止读取' }).click();
  await page.getByText('已停止，读完的都已保留').waitFor();
  expect(await page.getByText('第 1 页，共 1 页').count()).toBe(0);
  await page.getByText('还没有报告').waitFor();
  await giveFiles(page, [photo]);
  await page.getByText('第 1 页，共 1 页').waitFor();
});

test(
  'among twenty files fifteen are read while the five with pictures wait, and then are read to the end',
  { timeout: 2 * PATIENCE },
  async () => {
    const { page } = journey();
    // Two pictures with running numbers are one file.
    const names = ['甲.jpg', '乙.jpg', '丙.jpg', '第1页.jpg', '第2页.jpg'];
    const pictures = [...names.map(partAs), await partAsWebp(page)];
    const texts = Array.from({ length: 15 }, (_, i) => textReport(i + 1));
    await giveFiles(page, [...pictures, ...texts]);
    await page.getByText('已读 15 / 20 个文件').waitFor();
    await page.getByText(/还有 [1-5] 份图片等着认|正在准备认图/).waitFor();
    await page.getByRole('button', { name: '去核对 15 份报告' }).waitFor();
    await page.getByText('已读 20 / 20 个文件').waitFor({ timeout: PATIENCE });
    await page.getByRole('button', { name: '去核对 20 份报告' }).waitFor();
    await page.getByText('第1页.jpg – 第2页.jpg').waitFor();
    const json = JSON.parse(await downloadJson(page)) as Downloaded;
    const upheld = json.reports.slice(0, 4).map(({ tables }) => tables['disputes']?.['review']);
    for (const row of upheld) expect(row).toEqual(upheld[0]);
    expect(upheld[0]?.['total']).toBe(FIXTURE_REPORT.figures['disputes.review.total']);
  },
);

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
