/**
 * The page as one file, opened by a double click (`npm run build:single` first): what every browser of the promise is
 * asked of the served page, with no server at all.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { SIGHT_PACKAGE } from '../../src/engine/sight-package.ts';
import { FIXTURE_REPORT } from '../support/fixture-report.ts';
import { READER_FIXTURES } from '../support/reader-fixtures.ts';
import { readPng } from '../support/read-png.ts';
import { save } from './compare-support.ts';
import { runSelfCheck } from './self-check.ts';
import {
  downloadJson,
  dropFiles,
  giveFiles,
  goTo,
  parseHeadless,
  waitUntilRead,
  waitUntilSaved,
} from './support.ts';
import type { Exported } from './support.ts';

/** Table 4 of the fixture report. */
const DISPUTES = Object.fromEntries(
  ['review', 'litigationDirect', 'litigationAfterReview'].map((row) => [
    row,
    Object.fromEntries(
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => [
        column,
        FIXTURE_REPORT.figures[`disputes.${row}.${column}`],
      ]),
    ),
  ]),
);

const BUILT = resolve('dist-single/gouji.html');

/** As people have it: alone, under a name of their own. */
const file = join(mkdtempSync(join(tmpdir(), 'gouji-')), '年报 核对（勾稽）.html');
const address = pathToFileURL(file).href;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let asked: string[];
let troubles: string[];

beforeAll(async () => {
  if (!existsSync(BUILT)) throw new Error('no single file: npm run build:single');
  copyFileSync(BUILT, file);
  const executablePath = process.env['CHROME_PATH'];
  browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  asked = [];
  troubles = [];
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.on('request', (request) => asked.push(request.url()));
  page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(address);
});
afterEach(async () => {
  await context.close();
  // Its threads are blobs of its own.
  const elsewhere = asked.filter((url) => !/^(?:blob|data):/.test(url));
  expect({ elsewhere: elsewhere.filter((url) => url !== address), troubles }).toEqual({
    elsewhere: [],
    troubles: [],
  });
});

test('a file of every format gives the JSON that it gives in Node', async () => {
  const files = READER_FIXTURES.filter(
    ({ format }, at) => READER_FIXTURES.findIndex((each) => each.format === format) === at,
  );
  await giveFiles(page, files);
  // Meanwhile the page reads them.
  const headless = parseHeadless(files);
  await waitUntilRead(page, files.length);
  const here = JSON.parse(await downloadJson(page)) as typeof headless;
  expect({ reports: here.reports, failures: here.failures }).toEqual({
    reports: headless.reports,
    failures: headless.failures,
  });
});

test('a scan waits for the package, is read once that is dropped, and the package is kept', async () => {
  const { name, sha256 } = SIGHT_PACKAGE;
  const scan = { name: '扫描.jpg', bytes: readFileSync('test/fixtures/scan/part.jpg') };
  await giveFiles(page, [scan]);
  await page.getByText(`认图要用认图包，这里还没有，没有认）。请把认图包 ${name}`).waitFor();
  await page.getByText('有 1 个文件里的扫描件、照片还没有认').waitFor();
  const old = zipSync({ 'gouji-ocr/README.txt': Uint8Array.of(1) });
  await dropFiles(page, [{ name: '旧包.zip', bytes: old }]);
  await page.getByText('「旧包.zip」是认图包，但不是这一版要的那一个').waitFor();
  await page.setInputFiles('input[type=file][multiple]', join('dist-single', name));
  await page.getByText('认图包收下了，存在这个浏览器里').waitFor();
  await page.getByRole('button', { name: '去核对 1 份报告' }).waitFor({ timeout: 100_000 });
  await page.getByText('还没有认').waitFor({ state: 'detached' });
  const { reports } = JSON.parse(await downloadJson(page)) as Exported;
  expect(reports[0]?.tables).toMatchObject({ disputes: DISPUTES });

  // Given once: after a reload it is there, and 关于 says so and gives it up.
  await page.reload();
  await page.getByRole('button', { name: '关于' }).click();
  await page.getByText(`认图包 ${name} 已存在这个浏览器里（9 MB，SHA-256 ${sha256}）`).waitFor();
  await page.getByRole('button', { name: '删掉认图包' }).click();
  await page.getByText('这个浏览器里还没有').waitFor();
});

test('a page of a PDF is drawn', async () => {
  await giveFiles(
    page,
    READER_FIXTURES.filter(({ name }) => name === 'chromium.pdf'),
  );
  await waitUntilRead(page, 1);
  await goTo(page, '核对');
  await page.getByRole('img', { name: '第 1 页' }).waitFor();
});

test('what was read is there after a reload; a chart leaves as a picture; each version keeps its work apart', async () => {
  await page.getByRole('button', { name: '载入示例' }).click();
  await waitUntilRead(page, 9);
  await waitUntilSaved(page);
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(names).toContain('gouji-file-0.1.0-sessions');
  expect(names.filter((name) => name?.startsWith('gouji-file-0.1.0') !== true)).toEqual([]);
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.open('gouji-file-0.0.9').onsuccess = done;
      }),
  );
  await page.reload();
  await page.getByText('9 份报告 ·').waitFor();
  await page.getByText('还存着 0.0.9 版单文件的报告').waitFor();
  await goTo(page, '比较');
  await page.getByRole('article').waitFor();
  const { width } = readPng(await save(page, '存为 PNG'));
  expect(width).toBeGreaterThan(500);
});

test('the self check finds all well; the page names the SHA-256 of its script, as its policy does', async () => {
  const said = await runSelfCheck(page);
  expect(said['figures']).toContain('2400 个数对了 2400 个');
  expect(said['requests']).toContain('0 个请求');
  const html = readFileSync(file, 'utf8');
  const script = /<script type="module" id="gouji">([^]*)<\/script><\/body>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest();
  expect(said['policy']).toContain(`'sha256-${hash.toString('base64')}'`);
  expect(said['policy']).not.toContain("'self'");
  expect(said['release']).toContain(hash.toString('hex'));
  await page.locator('footer').getByText(hash.toString('hex')).waitFor();
});
