/** The served page where a service worker keeps it: without a network, and when a newer release comes. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { runSelfCheck } from './self-check.ts';
import { serveFolder } from './serve-folder.ts';
import type { FolderServer } from './serve-folder.ts';
import { goTo, waitUntilRead, waitUntilSaved } from './support.ts';

let browser: Browser;
let context: BrowserContext;
let server: FolderServer;
let elsewhere: string[];

beforeAll(async () => {
  const executablePath = process.env['CHROME_PATH'];
  browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await serveFolder('dist');
  elsewhere = [];
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // Those of the service worker too.
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !/^(?:data|blob):/.test(url)) elsewhere.push(url);
  });
});
afterEach(async () => {
  await context.close();
  await server.close();
  expect(elsewhere).toEqual([]);
});

/** Opens the page and waits until all of it is kept. */
async function openKept(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.address);
  await page.evaluate(
    () =>
      new Promise<void>((kept) => {
        const { serviceWorker } = navigator;
        if (serviceWorker.controller !== null) kept();
        serviceWorker.addEventListener('controllerchange', () => kept());
      }),
  );
  return page;
}

/** The same app a version later: one part lies under another name, the page is another. */
function makeNext(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-next-'));
  cpSync('dist', folder, { recursive: true });
  const part = readdirSync(join(folder, 'assets')).find((name) => /^licences-.*\.js$/.test(name));
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace(
    /content="0\.1\.0 served \w+"/,
    `content="0.2.0 served ${'0'.repeat(64)}"`,
  );
  writeFileSync(join(folder, 'index.html'), page);
  rmSync(join(folder, 'assets', part ?? ''));
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
    .replace(/"name":"\w+"/, `"name":"${'0'.repeat(64)}"`)
    .replace(new RegExp(`"assets/${part ?? ''}":"[^"]*",?`), '')
    .replace(
      /"index.html":"[^"]*"/,
      `"index.html":"sha256-${createHash('sha256').update(page).digest('base64')}"`,
    );
  writeFileSync(join(folder, 'sw.js'), worker);
  return folder;
}

test('with the server gone the page opens, reads, compares; the self check finds all well', async () => {
  const before = await openKept();
  await before.close();
  await server.close();
  const page = await context.newPage();
  await page.goto(server.address);
  await page.getByRole('button', { name: '载入示例' }).click();
  await waitUntilRead(page, 9);
  await goTo(page, '核对');
  await page.getByRole('region', { name: '报告', exact: true }).waitFor();
  await goTo(page, '比较');
  await page.getByRole('article').waitFor();
  const said = await runSelfCheck(page);
  expect(said['figures']).toContain('2400 个数对了 2400 个');
  expect(said['offline']).toMatch(/页面的 \d+ 个文件都已存在本机/);
});

test('a newer release is offered once all is saved; a window of the one before says that parts of it are gone', async () => {
  const page = await openKept();
  const other = await openKept();
  await waitUntilSaved(page);
  // Nothing can be stored for a while.
  await page.evaluate(() => {
    // oxlint-disable-next-line typescript/unbound-method
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  await page.getByRole('button', { name: '载入示例' }).click();
  await page.getByText('未保存', { exact: true }).waitFor();
  server.change(makeNext());
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting === null) await new Promise((go) => setTimeout(go, 50));
  });
  await other.getByText('新版已经备好').waitFor();
  expect(await page.getByText('新版已经备好').count()).toBe(0);

  await page.evaluate('mend()');
  // What could not be stored is tried again with what is read next, or when asked.
  const again = page.getByRole('button', { name: '再试一次' });
  const offer = page.getByText('新版已经备好');
  await Promise.race([again.click().catch(() => undefined), offer.waitFor()]);
  await offer.waitFor();
  await page.getByRole('button', { name: '换新版' }).click();
  await page.locator('footer').getByText('勾稽 0.2.0').waitFor();
  await page.getByText('9 份报告 ·').waitFor();

  await other.getByText('另一个窗口换了新版').waitFor();
  await other.getByRole('button', { name: '关于' }).click();
  await other.getByRole('tab', { name: '许可' }).click();
  await other.getByText('页面已更新').first().waitFor();
});
