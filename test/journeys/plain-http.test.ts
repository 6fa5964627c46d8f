/**
 * The served page over http under a name in the house, as offices without certificates have it: browsers give it no
 * service worker, no locks, no random ids and no promise to keep anything.
 */
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSelfCheck } from './self-check.ts';
import { serveFolder } from './serve-folder.ts';
import type { FolderServer } from './serve-folder.ts';
import { cell, downloadJson, goTo, waitUntilRead, waitUntilSaved } from './support.ts';

const HOST = 'gouji.house';

let browser: Browser;
let server: FolderServer;
let page: Page;
let address: string;
let elsewhere: string[];

beforeAll(async () => {
  const executablePath = process.env['CHROME_PATH'];
  server = await serveFolder('dist');
  address = server.address.replace('127.0.0.1', HOST);
  browser = await chromium.launch({
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
    ],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  elsewhere = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) elsewhere.push(url);
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('files are read, an edit outlives a reload and is downloaded, the self check says what is not there', async () => {
  await page.goto(address);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.getByRole('button', { name: '载入示例' }).click();
  await waitUntilRead(page, 9);
  await goTo(page, '核对');
  await page.getByRole('tab', { name: '三 申请处理' }).click();
  await cell(page, 'requests.received.naturalPerson').click();
  await page.keyboard.type('77');
  await page.keyboard.press('Enter');
  await waitUntilSaved(page);
  await page.reload();
  await page.getByText('9 份报告 ·').waitFor();
  const { reports } = JSON.parse(await downloadJson(page)) as {
    readonly reports: readonly { readonly edits: readonly { readonly to: number }[] }[];
  };
  expect(reports.flatMap(({ edits }) => edits.map(({ to }) => to))).toEqual([77]);

  const said = await runSelfCheck(page, ['offline', 'persisted']);
  expect(said['figures']).toContain('2400 个数对了 2400 个');
  expect(said['missing']).toContain('service worker · locks · randomUUID');
  expect(said['kept']).toContain('内网网址');
  expect(said['offline']).toContain('不给离线打开');
  expect(elsewhere).toEqual([]);
});
